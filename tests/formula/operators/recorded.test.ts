import { describe, expect, it } from 'vitest';
import { compare, Environment, parse, reading, understand, unknownNames } from '#formula';
import { errorOf } from '../error-of.ts';

const { raw } = String;
const read = (tex: string): string => reading(parse(tex, unknownNames));
const left = (tex: string, bindings: Readonly<Record<string, number>>): unknown => {
  const { links, definitions } = understand(tex, { bindings });
  const [link] = links;
  return link && compare(link, Environment.of({ bindings }, definitions), tex).left;
};

describe('what is only read', () => {
  it.each([
    [raw`\dim\{\text{fields on }W\times H\}=2`, raw`\dim\left(\{\text{fields on }W\times H\}\right)&= 2`],
    [raw`\ker B^2\subseteq\ker A^2`, raw`\ker\left({B}^{2}\right)&\subseteq \ker\left({A}^{2}\right)`],
    [raw`A\cap B\cap C=\varnothing`, raw`A\cap B\cap C&= \varnothing`],
    [raw`C=\operatorname{Cov}[x\mid y]`, raw`C&= \operatorname{Cov}\left[x\mid y\right]`],
    [raw`R=\sum_{M}a-b`, raw`R&= \sum_{M}\left(a\right) -b`],
    [raw`a=O(r^d)`, raw`a&= O\left({r}^{d}\right)`],
  ])('keeps %s as it is', (tex, expected) => {
    expect(read(tex)).toBe(expected.replace('&', ''));
  });

  it('has no value', () => {
    expect(errorOf(raw`a=\sum b`, { bindings: { a: 1, b: 1 } }).cause).toBe('not-supported/recorded');
  });
});

describe('indicators and decimals', () => {
  it('are 1 where the relations hold, and may leave out the zero', () => {
    expect(left(raw`\mathbf 1\{a\le x\le b\}=1`, { a: 0, b: 2, x: 0.5 })).toBe(1);
    expect(left(raw`\mathbf 1\{a\le x\le b\}=1`, { a: 0, b: 2, x: 3 })).toBe(0);
    expect(left(raw`.5=x`, { x: 0.5 })).toBe(0.5);
  });
});

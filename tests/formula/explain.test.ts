import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain, family, map, understand, type Explanation, type Part, type Scope } from '#formula';
import { mul, type Scalar } from '#numerics';
import { operatorText, typeText } from '#reference';
import { mixtureScope } from './mixture-scope.ts';

const { raw } = String;

const explained = (tex: string, scope: Scope, definitions: readonly string[] = []): Explanation =>
  explain(understand(tex, scope, definitions), scope);

/** The parts of an explanation that are neither names nor numbers, each with its type. */
function types({ links }: Explanation): string[] {
  const list = (part: Part): string[] => [
    ...(part.operator === 'name' || part.operator === 'number' ? [] : [`${part.tex}: ${part.type}`]),
    ...part.parts.flatMap(list),
  ];
  return links.flatMap(({ left, right }) => [...list(left), ...list(right)]);
}

/** The names of an explanation in one line each. */
const names = ({ symbols }: Explanation): string[] =>
  symbols.map(({ tex, type, source }) => {
    const { from, ...rest } = source;
    return [tex, type, from, ...Object.values(rest)].join(' | ');
  });

const plane = mixtureScope(0.4, [0.3, -0.2]);
const two = { bindings: { a: 2, '\\boldsymbol{x}': [1, 2] } };

describe('an explanation', () => {
  it('gives every part its reading and its type', () => {
    const tex = raw`\frac{\partial}{\partial t} p_t(\boldsymbol{x}) = -\nabla_{\boldsymbol{x}}\cdot(\boldsymbol{f}_t(\boldsymbol{x}) p_t(\boldsymbol{x}))`;
    expect(types(explained(tex, plane))).toEqual([
      raw`\frac{\partial}{\partial t}\left(p_t(\boldsymbol{x})\right): a number`,
      raw`p_t(\boldsymbol{x}): a number`,
      raw`-\nabla_{\boldsymbol{x}}\cdot\left(\boldsymbol{f}_t(\boldsymbol{x})\,p_t(\boldsymbol{x})\right): a number`,
      raw`\nabla_{\boldsymbol{x}}\cdot\left(\boldsymbol{f}_t(\boldsymbol{x})\,p_t(\boldsymbol{x})\right): a number`,
      raw`\boldsymbol{f}_t(\boldsymbol{x})\,p_t(\boldsymbol{x}): a column of 2`,
      raw`\boldsymbol{f}_t(\boldsymbol{x}): a column of 2`,
      raw`p_t(\boldsymbol{x}): a number`,
    ]);
  });

  it('says where each part stands', () => {
    const tex = raw`\lVert\boldsymbol{x}\rVert + a = 1`;
    const [link] = explained(tex, two).links;
    const [norm] = link?.left.parts ?? [];
    expect(tex.slice(norm?.range.start, norm?.range.end)).toBe(raw`\lVert\boldsymbol{x}\rVert`);
  });

  it('tells the world, an operator and the language apart as sources', () => {
    const tex = raw`\int_0^a u\boldsymbol{x}du = \sum_{i=1}^{2} \pi i\boldsymbol{x}`;
    expect(names(explained(tex, two))).toEqual([
      raw`u | a number | operator | integral`,
      raw`\boldsymbol{x} | a column of 2 | world | \boldsymbol{x}`,
      raw`a | a number | world | a`,
      raw`\pi | a number | language`,
      raw`i | a number | operator | summation`,
    ]);
  });

  it('says as what the world binds a name: a family, a vector, a value computed from others', () => {
    const scope: Scope = {
      bindings: { t: 2, '\\sigma': family((t: Scalar) => mul(t, t)), '\\boldsymbol{x}': [1, 2] },
    };
    expect(names(explained(raw`\sigma_t + \dot{\sigma}_t = x_1`, scope))).toEqual([
      raw`\sigma_t | a number | world | \sigma`,
      raw`t | a number | world | t`,
      raw`\dot{\sigma}_t | a number | world | \sigma`,
      raw`x_1 | a number | world | \boldsymbol{x}`,
    ]);
  });

  it('names the equation that defines a name', () => {
    const earlier = raw`L(u) = a u`;
    const own = raw`L(a) = c,\qquad c = a^2`;
    expect(names(explained(own, two, [earlier]))).toEqual([
      `L | a function | definition | ${earlier}`,
      'a | a number | world | a',
      `c | a number | definition | ${own}`,
    ]);
  });

  it('explains the first member of a family that is defined', () => {
    const found = explained(raw`\sum_{k=1}^{2} w_k = 3a,\qquad w_k = k a`, two);
    expect(types(found)).toContain(raw`k\,a: a number`);
    expect(names(found)).toContain('k | a number | operator | definition');
  });

  it('shows a function that stands alone with its argument, and by itself where it is one', () => {
    const scope: Scope = {
      bindings: { x: 2, f: map((x: Scalar) => mul(2, x)), g: map((x: Scalar) => mul(3, x)) },
      space: 'x',
    };
    const found = explained(raw`f\circ g + \int_0^1 v dv = 12.5`, scope);
    expect(found.reading).toBe(raw`\left(f\circ g\right)(x) +\int_{0}^{1}\left(v\right)dv= 12.5`);
    expect(types(found)).toContain(raw`f\circ g: a function`);
  });

  it('has no type for what is never evaluated, and none is thrown for it', () => {
    const found = explained(raw`\sum_{i=1}^{0} \sqrt{i} = 0`, two);
    expect(types(found)).toEqual([raw`\sum_{i=1}^{0}\left(\sqrt{i}\right): a number`, raw`\sqrt{i}: null`]);
  });

  it('binds what a limit or a remainder runs along', () => {
    expect(names(explained(raw`\lim_{n\to\infty}\frac{n}{n} = a - 1`, two))).toContain(
      'n | a number | world | n',
    );
    expect(names(explained(raw`a h = 2h + O(h^2)`, two))).toContain('h | a number | world | h');
  });

  it('leaves domains to the reading', () => {
    const found = explained(raw`a = 2,\quad \boldsymbol{x}\in\mathbb{R}^2`, two);
    expect(found.links).toHaveLength(1);
    expect(found.reading).toContain(raw`\in`);
  });

  it('survives JSON', () => {
    const found = explained(raw`a = 2`, two);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

describe('the words of an explanation', () => {
  it('cover every type that the language names', () => {
    const source = readFileSync(
      new URL('../../src/formula/catalogue/shape-name.ts', import.meta.url),
      'utf8',
    );
    const named = [...source.matchAll(/\[\s*[`'](an? [^`']+)[`']/gu)].map((match) =>
      (match[1] ?? '').replaceAll(/\$\{[^}]*\}/gu, '2'),
    );
    expect(named.length).toBeGreaterThan(8);
    for (const name of named) expect(typeText(name).zh).toMatch(/\p{Script=Han}/u);
    expect(() => typeText('a thing')).toThrow('no words for the type "a thing"');
  });

  it('refuse an operator that has none', () => {
    expect(operatorText('gradient')).toEqual({ en: 'gradient', zh: '梯度' });
    expect(() => operatorText('spell')).toThrow('no words for the operator "spell"');
  });
});

import { describe, expect, it } from 'vitest';
import { signsBetween, signsOf } from '../../src/formula/index.ts';

const { raw } = String;
const between = (fragment: string, formula: string) => signsBetween(signsOf(fragment), signsOf(formula));

describe('the signs of a fragment', () => {
  it('are found in order, with what stands between them counted', () => {
    expect(between(raw`\frac{\partial`, raw`\frac{\partial}{\partial t} p`)).toBe(0);
    expect(between(raw`\nabla\cdot`, raw`\nabla_{x}\cdot f`)).toBe(2);
    expect(between('a c', 'a b b c a c')).toBe(0);
  });

  it('are not found in another order', () => {
    expect(between('b a', 'a b')).toBeNull();
    expect(between('a a', 'a b')).toBeNull();
    expect(between('', 'a b')).toBeNull();
  });

  it('may end in the beginning of a command', () => {
    expect(between(raw`\nab`, raw`-\nabla f`)).toBe(0);
    expect(between(raw`\nab f`, raw`\nabla f`)).toBeNull();
  });

  it('do without braces and bold type', () => {
    expect(between('f_t', raw`\boldsymbol{f}_{t}`)).toBe(0);
  });
});

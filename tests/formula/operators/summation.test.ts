import { describe, expect, it } from 'vitest';
import { derived, family, type Scope } from '#formula';
import { distance, valueOf } from '../value-of.ts';

const { raw } = String;

const points = [
  [1, 2],
  [3, -1],
  [0, 5],
];
const scope: Scope = {
  bindings: {
    n: 3,
    c: 10,
    '\\boldsymbol{a}': [2, 3, 5],
    '\\boldsymbol{x}_0^{(i)}': derived(['i'], (i: number) => points[i - 1] ?? []),
    w: family((i: number) => i / 6),
  },
};
const value = (expression: string, ...definitions: string[]) => valueOf(expression, scope, ...definitions);

describe('a sum over a range', () => {
  it('adds numbers and columns', () => {
    expect(value(raw`\sum_{i=1}^{n} a_i`)).toBe(10);
    expect(value(raw`\sum_{i=0}^{n-1} i^2`)).toBe(5);
    expect(distance(value(raw`\sum_{i=1}^n w_i\,\boldsymbol{x}_0^{(i)}`), [7 / 6, 2.5])).toBeLessThan(1e-15);
  });

  it('stops where its index is not mentioned any more', () => {
    expect(value(raw`\sum_{i=1}^{n} a_i c`)).toBe(100);
    expect(value(raw`\sum_{i=1}^{n} a_i + i + c`)).toBe(26);
    expect(value(raw`\sum_{i=1}^{n} a_i - i - c`)).toBe(-6);
  });

  it('of nothing is 0, a product of nothing 1', () => {
    expect(value(raw`\sum_{i=1}^{0} a_i`)).toBe(0);
    expect(value(raw`\prod_{i=1}^{0} a_i`)).toBe(1);
  });

  it('nests, each index with its own meaning', () => {
    expect(value(raw`\sum_{i=1}^{n}\sum_{j=1}^{i} a_j`)).toBe(17);
    expect(value(raw`\sum_{i=1}^{n}a_i\sum_{i=1}^{n} a_i`)).toBe(100);
  });

  it('hides what else its index means', () => {
    expect(value(raw`\sum_{c=1}^{n} c`)).toBe(6);
    expect(value(raw`\sum_{i=1}^{2} i + 1`)).toBe(4);
  });
});

describe('a product over a range', () => {
  it('multiplies', () => {
    expect(value(raw`\prod_{i=1}^{n} a_i`)).toBe(30);
    expect(value(raw`\prod_{i=1}^{n} a_i c`)).toBe(300);
  });
});

import { describe, expect, it } from 'vitest';
import { family, map, range, setOf, type Scope } from '#formula';
import { errorOf } from '../error-of.ts';
import { valueOf } from '../value-of.ts';

const { raw } = String;

const scope: Scope = {
  bindings: {
    n: 4,
    k: 2,
    S: setOf([2, 3, 5]),
    a: family((i: number) => 10 ** i),
    '\\mathrm{even}': map((i: number) => (i % 2 === 0 ? 1 : 0)),
    '\\mathrm{dominant}': map((t: number, l: number, m: number) => (t === m || l === m ? 1 : 0)),
  },
  domains: {
    j: range(1, 4),
    b: setOf([1, 3]),
    '(t,l)': setOf([
      [0, 1],
      [1, 2],
      [2, 2],
    ] as never),
  },
};
const value = (expression: string) => valueOf(expression, scope);

describe('a sum over what its subscript selects', () => {
  it('runs through the domain that the world declares', () => {
    expect(value(raw`\sum_j a_j`)).toBe(11110);
    expect(value(raw`\prod_{b} b`)).toBe(3);
    expect(value(raw`\sum_{j,b} a_j b`)).toBe(44440);
  });

  it('runs through a set', () => {
    expect(value(raw`\sum_{i\in S} i`)).toBe(10);
    expect(value(raw`\sum_{i\in\{1,2,2\}} i`)).toBe(3);
    expect(value(raw`\sum_{i,l\in S} i`)).toBe(30);
  });

  it('selects by conditions', () => {
    expect(value(raw`\sum_{j\ne k} a_j`)).toBe(11010);
    expect(value(raw`\sum_{j\le k} a_j`)).toBe(110);
    expect(value(raw`\sum_{i=1,\,i\ne k}^{n} a_i`)).toBe(11010);
    expect(value(raw`\sum_{\substack{i\in S\\ i>2}} i`)).toBe(8);
  });

  it('runs through pairs and tuples', () => {
    expect(value(raw`\sum_{1\le i<l\le n} 1`)).toBe(6);
    expect(value(raw`\sum_{j<b} j`)).toBe(3);
    expect(value(raw`\sum_{j<k} j`)).toBe(1);
    expect(value(raw`\sum_{\substack{(t,l)\\ \text{dominant } 2}} (t+l)`)).toBe(7);
  });

  it('selects by words that the world binds to a function', () => {
    expect(value(raw`\sum_{\substack{j\\ \text{even } j}} a_j`)).toBe(10100);
  });

  it('asks for what it lacks', () => {
    expect(errorOf(raw`\sum_{q} q = 1`, scope)).toMatchObject({ slug: 'no-domain' });
    expect(errorOf(raw`\sum_{i\in n} i = 1`, scope).message).toBe(
      'a sum runs through a finite set, not a number',
    );
    expect(errorOf(raw`\sum_{(t,j)} 1 = 1`, { ...scope, domains: { '(t,j)': range(1, 2) } }).message).toBe(
      'a tuple of 2 names runs through a number',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { map, range, setOf, type Scope } from '#formula';
import { cos, mul, type Scalar } from '#numerics';
import { errorOf } from '../error-of.ts';
import { comparisonOf, distance, valueOf } from '../value-of.ts';

const { raw } = String;

const scope: Scope = {
  bindings: {
    a: 2,
    x: 0.5,
    S: setOf([1, 4, 9]),
    '\\boldsymbol{a}': [1, -2],
    '\\boldsymbol{c}': [0, 0],
    A: [
      [2, 1],
      [0, 3],
    ],
    P: [
      [0, 0],
      [0, 0],
    ],
    f: map((x: Scalar) => mul(-1, cos(x))),
  },
  domains: { i: range(0, 5) },
};

describe('an optimum', () => {
  it('is over the values that the subscript selects', () => {
    expect(valueOf(raw`\min_{k\in S}(k-5)^2`, scope)).toBe(1);
    expect(valueOf(raw`\arg\min_{k\in S}(k-5)^2`, scope)).toBe(4);
    expect(valueOf(raw`\arg\max_i i(4-i)`, scope)).toBe(2);
  });

  it('is over all values of a number, a column or a matrix', () => {
    expect(distance(valueOf(raw`\arg\min_x f(x)`, scope), 0)).toBeLessThan(1e-12);
    expect(distance(valueOf(raw`\max_x a-(x-3)^2`, scope), 2)).toBeLessThan(1e-15);
    const place = valueOf(
      raw`\arg\min_{\boldsymbol c}\lVert\boldsymbol c-\boldsymbol a\rVert^2+\lVert\boldsymbol c\rVert^2`,
      scope,
    );
    expect(distance(place, [0.5, -1])).toBeLessThan(1e-15);
    expect(
      distance(valueOf(raw`\arg\min_P\lVert P-A\rVert^2`, scope), [
        [2, 1],
        [0, 3],
      ]),
    ).toBeLessThan(1e-15);
  });

  it('states how far its last step went', () => {
    expect(comparisonOf(raw`\arg\min_x f(x)=0`, scope).stated.solver).toBeLessThan(1e-9);
  });

  it('says where there is none', () => {
    expect(errorOf(raw`\min_x (x-3)^3=0`, scope).message).toBe(
      'no minimum is found near the value of the name',
    );
    expect(errorOf(raw`\frac{d}{da}\min_x (x-a)^2=0`, scope).message).toBe(
      'a minimum inside a derivative is not computed',
    );
    expect(errorOf(raw`\min_S 1=0`, scope).slug).toBe('wrong-type');
  });
});

import { describe, expect, it } from 'vitest';
import type { Scope } from '#formula';
import { distance, valueOf } from '../value-of.ts';

const { raw } = String;

const scope: Scope = {
  bindings: {
    d: 2,
    a: 3,
    b: -2,
    '\\boldsymbol{x}': [1, -2],
    '\\boldsymbol{y}': [3, 0.5],
    '\\boldsymbol{A}': [
      [1, 2],
      [3, 4],
    ],
  },
};

const value = (expression: string) => valueOf(expression, scope);

describe('sums', () => {
  it('add numbers, columns, rows and matrices', () => {
    expect(value('a-b+1')).toBe(6);
    expect(value('-a')).toBe(-3);
    expect(value(raw`\boldsymbol{x}-2\boldsymbol{y}`)).toEqual([-5, -3]);
    expect(value(raw`\boldsymbol{x}^{\top}+\boldsymbol{y}^\top`)).toEqual([[4, -1.5]]);
    expect(value(raw`\boldsymbol{A}+\boldsymbol{I}`)).toEqual([
      [2, 2],
      [3, 5],
    ]);
    expect(value(raw`2\boldsymbol{I}-3\boldsymbol{I}`)).toEqual([
      [-1, 0],
      [0, -1],
    ]);
  });
});

describe('products', () => {
  it('scale, act and contract by the types of their factors', () => {
    expect(value('a b 2')).toBe(-12);
    expect(value(raw`a\boldsymbol{x}`)).toEqual([3, -6]);
    expect(value(raw`\boldsymbol{A}\boldsymbol{x}`)).toEqual([-3, -5]);
    expect(value(raw`\boldsymbol{A}\boldsymbol{A}`)).toEqual([
      [7, 10],
      [15, 22],
    ]);
    expect(value(raw`\boldsymbol{x}^\top\boldsymbol{y}`)).toBe(2);
    expect(value(raw`\boldsymbol{x}\boldsymbol{y}^\top`)).toEqual([
      [3, 0.5],
      [-6, -1],
    ]);
    expect(value(raw`\boldsymbol{x}^\top\boldsymbol{A}\boldsymbol{y}`)).toBe(-18);
  });

  it('take a dot between columns as the inner product, between anything else as a product', () => {
    expect(value(raw`\boldsymbol{x}\cdot\boldsymbol{y}`)).toBe(2);
    expect(value(raw`a\cdot b`)).toBe(-6);
    expect(value(raw`a\cdot\boldsymbol{x}`)).toEqual([3, -6]);
    expect(value(raw`i\boldsymbol{x}\cdot\boldsymbol{y}`)).toEqual({ re: 0, im: 2 });
  });
});

describe('quotients', () => {
  it('divide anything by a number', () => {
    expect(value(raw`\frac{a}{4}`)).toBe(0.75);
    expect(value(raw`\boldsymbol{x}/2`)).toEqual([0.5, -1]);
    expect(value(raw`\frac{\boldsymbol{A}}{2}`)).toEqual([
      [0.5, 1],
      [1.5, 2],
    ]);
    expect(value(raw`\frac{1}{i}`)).toEqual({ re: 0, im: -1 });
  });
});

describe('powers', () => {
  it('raise numbers, and square matrices to whole numbers', () => {
    expect(value('b^2')).toBe(4);
    expect(value('b^{-1}')).toBe(-0.5);
    expect(value('4^{-1/2}')).toBe(0.5);
    expect(value(raw`\boldsymbol{A}^3`)).toEqual([
      [37, 54],
      [81, 118],
    ]);
    expect(value(raw`\boldsymbol{A}^0`)).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(value(raw`\boldsymbol{I}^{1000000000}`)).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('invert matrices', () => {
    expect(
      distance(value(raw`\boldsymbol{A}^{-1}`), [
        [-2, 1],
        [1.5, -0.5],
      ]),
    ).toBeLessThan(1e-15);
  });

  it('have e as the exponential function, also of complex numbers', () => {
    expect(value('e^a')).toBeCloseTo(Math.exp(3), 12);
    expect(distance(value(raw`e^{i\pi/2}`), { re: 0, im: 1 })).toBeLessThan(1e-15);
    expect(distance(value(raw`{e}^{i\pi}`), { re: -1, im: 0 })).toBeLessThan(1e-15);
  });

  it('let the world call something else e', () => {
    expect(valueOf('e^2', { bindings: { e: 3 } })).toBe(9);
  });
});

describe('functions of a number', () => {
  it('agree with their definitions', () => {
    for (const [tex, expected] of [
      [raw`\exp(2)`, Math.exp(2)],
      [raw`\log(3)`, Math.log(3)],
      [raw`\ln 3`, Math.log(3)],
      [raw`\sin(1)^2+\cos(1)^2`, 1],
      [raw`\tan 1`, Math.tan(1)],
      [raw`\sinh 1`, Math.sinh(1)],
      [raw`\cosh 1`, Math.cosh(1)],
      [raw`\tanh 1`, Math.tanh(1)],
      [raw`\arctan 1`, Math.PI / 4],
      [raw`\sqrt{2}`, Math.SQRT2],
      // Abramowitz and Stegun, table 7.1.
      [raw`\operatorname{erf}(0.5)`, 0.5204998778],
      [raw`\mathrm{erf}\left(1\right)`, 0.8427007929],
    ] as const) {
      expect(value(tex), tex).toBeCloseTo(expected, 10);
    }
  });
});

describe('norms, bars, determinants and traces', () => {
  it('measure columns, matrices and numbers', () => {
    expect(value(raw`\lVert\boldsymbol{x}\rVert^2`)).toBeCloseTo(5, 14);
    expect(value(raw`\left\lVert\boldsymbol{A}\right\rVert`)).toBeCloseTo(Math.sqrt(30), 14);
    expect(value(raw`|b|`)).toBe(2);
    expect(value(raw`\lvert 3+4i\rvert`)).toBe(5);
    expect(value(raw`\lVert i\boldsymbol{x}\rVert`)).toBeCloseTo(Math.sqrt(5), 14);
  });

  it('take bars around a matrix as the absolute value of its determinant', () => {
    expect(value(raw`|\boldsymbol{A}|`)).toBeCloseTo(2, 14);
    expect(value(raw`\left|\det\boldsymbol{A}\right|`)).toBeCloseTo(2, 14);
    expect(value(raw`\det(3\boldsymbol{I})`)).toBe(9);
    expect(value(raw`\det\boldsymbol{A}`)).toBeCloseTo(-2, 14);
  });

  it('trace square matrices', () => {
    expect(value(raw`\operatorname{tr}(\boldsymbol{A}^2)`)).toBe(29);
    expect(value(raw`\mathrm{tr}\boldsymbol{I}`)).toBe(2);
  });
});

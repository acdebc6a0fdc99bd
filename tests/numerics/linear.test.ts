import { describe, expect, it } from 'vitest';
import {
  apply,
  derivative,
  determinant,
  diagonal,
  expm,
  identity,
  inverse,
  minus,
  multiply,
  norm,
  plus,
  real,
  scale,
  solve,
  stream,
  trace,
  transpose,
  type Matrix,
  type Scalar,
} from '#numerics';
import { relativeError } from './relative-error.ts';

const random = stream(20221, 'linear');
const gaussian = (d: number): number[][] => Array.from({ length: d }, () => random.normals(d));

/** `A + h B`. */
const along = (a: Matrix, h: Scalar, b: Matrix): Scalar[][] =>
  a.map((row, i) => plus(row, scale(h, b[i] ?? [])));

/** The largest entry of `A − B`. */
const distance = (a: Matrix, b: Matrix): number =>
  Math.max(...a.flatMap((row, i) => minus(row, b[i] ?? []).map((entry) => Math.abs(real(entry)))));

describe('determinant', () => {
  it('is −1 to the number of swaps for a permutation', () => {
    expect(determinant([[0, 1, 0], [0, 0, 1], [1, 0, 0]])).toBe(1); // prettier-ignore
    expect(determinant([[0, 1], [1, 0]])).toBe(-1); // prettier-ignore
    expect(determinant([])).toBe(1);
  });

  it('agrees with the closed form for the Hilbert matrix of order 5', () => {
    const hilbert = Array.from({ length: 5 }, (_, i) =>
      Array.from({ length: 5 }, (__, j) => 1 / (i + j + 1)),
    );
    // 1 / 266716800000 (OEIS A005249); the condition number is 4.8e5.
    expect(relativeError(determinant(hilbert), 1 / 266716800000)).toBeLessThan(1e-11);
  });

  it('multiplies', () => {
    const [a, b] = [gaussian(8), gaussian(8)];
    const product = real(determinant(a)) * real(determinant(b));
    expect(relativeError(determinant(multiply(a, b)), product)).toBeLessThan(1e-12);
  });

  it("has Jacobi's formula as its derivative", () => {
    const [a, b] = [gaussian(5), gaussian(5)];
    const known = real(determinant(a)) * real(trace(multiply(inverse(a), b)));
    expect(
      relativeError(
        derivative((h) => determinant(along(a, h, b)), 0),
        known,
      ),
    ).toBeLessThan(1e-12);
  });

  it('keeps its slope where the matrix is singular', () => {
    const singular = [[1, 2, 0, 0], [2, 4, 0, 0], [0, 0, 3, 0], [0, 0, 0, 5]]; // prettier-ignore
    const corner = singular.map((row, i) => row.map((_, j) => (i === 0 && j === 0 ? 1 : 0)));
    expect(Math.abs(real(determinant(singular)))).toBe(0);
    expect(derivative((h) => determinant(along(singular, h, corner)), 0)).toBe(60);
  });

  it('has exact second derivatives at the zero matrix', () => {
    const squared = (h: Scalar): Scalar => determinant(along(diagonal([0, 0]), h, identity(2)));
    expect(derivative((h) => derivative(squared, h), 0)).toBe(2);
  });

  it('is NaN where an entry is NaN', () => {
    expect(determinant([[NaN, 1], [1, 2]])).toBeNaN(); // prettier-ignore
  });

  it('refuses matrices that are not square', () => {
    expect(() => determinant([[1, 2, 3], [4, 5, 6]])).toThrow('a square matrix is needed; got 2 rows and 3 columns'); // prettier-ignore
  });
});

describe('solve and inverse', () => {
  it('undo the matrix', () => {
    const a = gaussian(8);
    const x = random.normals(8);
    expect(real(norm(minus(solve(a, apply(a, x)), x)))).toBeLessThan(1e-12);
    expect(distance(multiply(a, inverse(a)), identity(8))).toBeLessThan(1e-13);
  });

  it('differentiate the inverse as −A⁻¹ B A⁻¹', () => {
    const [a, b] = [gaussian(3), gaussian(3)];
    const known = multiply(multiply(inverse(a), b), inverse(a));
    const slope = derivative((h) => inverse(along(a, h, b))[0]?.[2] ?? NaN, 0);
    expect(relativeError(slope, -real(known[0]?.[2] ?? NaN))).toBeLessThan(1e-12);
  });

  it('refuse a singular matrix', () => {
    expect(() => inverse([[1, 2], [2, 4]])).toThrow('the matrix is singular; pivot 2 of 2 is 0'); // prettier-ignore
  });
});

describe('expm', () => {
  it('turns by the angle', () => {
    const angle = 20;
    const turned = expm([[0, -angle], [angle, 0]]); // prettier-ignore
    const known = [[Math.cos(angle), -Math.sin(angle)], [Math.sin(angle), Math.cos(angle)]]; // prettier-ignore
    expect(distance(turned, known)).toBeLessThan(1e-14);
  });

  it('sums the series of a nilpotent matrix', () => {
    expect(expm([[0, 1, 0], [0, 0, 1], [0, 0, 0]])).toEqual([[1, 1, 0.5], [0, 1, 1], [0, 0, 1]]); // prettier-ignore
  });

  it('has the determinant e to the trace', () => {
    const a = gaussian(6);
    expect(relativeError(determinant(expm(a)), Math.exp(real(trace(a))))).toBeLessThan(1e-13);
    const back = a.map((row) => row.map((entry) => -entry));
    expect(distance(multiply(expm(a), expm(back)), identity(6))).toBeLessThan(1e-11);
  });

  it('refuses what is not finite', () => {
    expect(() => expm([[Infinity]])).toThrow(
      'the matrix of an exponential must be finite; its norm is Infinity',
    );
  });
});

describe('norm', () => {
  it('neither overflows nor underflows', () => {
    expect(relativeError(norm([3e200, 4e200]), 5e200)).toBeLessThan(3e-16);
    expect(relativeError(norm([3e-200, 4e-200]), 5e-200)).toBeLessThan(3e-16);
    expect(norm([0, 0])).toBe(0);
    expect(norm([NaN, 1])).toBeNaN();
  });
});

it('transpose exchanges rows and columns', () => {
  expect(transpose([[1, 2, 3], [4, 5, 6]])).toEqual([[1, 4], [2, 5], [3, 6]]); // prettier-ignore
});

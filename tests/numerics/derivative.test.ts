import { describe, expect, it } from 'vitest';
import {
  add,
  apply,
  divergence,
  dot,
  exp,
  gradient,
  jacobian,
  laplacian,
  mul,
  real,
  sin,
  squaredNorm,
  stream,
} from '#numerics';
import type { Scalar } from '#numerics';
import { relativeError } from './relative-error.ts';

const random = stream(20221, 'derivative');
const d = 32;
const point = random.normals(d).map((entry) => entry / 8);

/** `exp(−‖x‖²/2)`. */
const bump = (x: readonly Scalar[]): Scalar => exp(mul(-0.5, squaredNorm(x)));

describe('gradient', () => {
  it('is −x e^{−‖x‖²/2} for the bump, in 32 dimensions', () => {
    gradient(bump, point).forEach((slope, i) => {
      expect(relativeError(slope, -(point[i] ?? NaN) * real(bump(point)))).toBeLessThan(1e-15);
    });
  });

  it('does not see variables that the function ignores', () => {
    expect(gradient((x) => x[0] ?? NaN, [3, 4])).toEqual([1, 0]);
    expect(gradient(() => 7, [3, 4])).toEqual([0, 0]);
  });
});

describe('laplacian', () => {
  it('is (‖x‖² − d) e^{−‖x‖²/2} for the bump, in 32 dimensions', () => {
    const known = (real(squaredNorm(point)) - d) * real(bump(point));
    expect(relativeError(laplacian(bump, point), known)).toBeLessThan(2e-14);
  });

  it('is the divergence of the gradient', () => {
    const x = [0.3, -0.7, 1.1];
    const f = (y: readonly Scalar[]): Scalar => sin(add(dot([1, 2, 3], y), mul(y[0] ?? NaN, y[1] ?? NaN)));
    expect(relativeError(laplacian(f, x), real(divergence((y) => gradient(f, y), x)))).toBeLessThan(1e-14);
  });
});

describe('jacobian', () => {
  it('is the matrix of a linear map, by rows', () => {
    const matrix = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    expect(jacobian((x) => apply(matrix, x), [0.1, 0.2, 0.3])).toEqual(matrix);
  });

  it('has the divergence as its trace', () => {
    const field = (x: readonly Scalar[]): Scalar[] => [mul(x[0] ?? NaN, x[1] ?? NaN), sin(x[1] ?? NaN)];
    expect(divergence(field, [2, 3])).toBe(3 + Math.cos(3));
  });
});

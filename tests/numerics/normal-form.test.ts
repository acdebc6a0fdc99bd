import { describe, expect, it } from 'vitest';
import {
  complement,
  determinant,
  diagonal,
  expm,
  householder,
  identity,
  multiply,
  randomOrthogonal,
  real,
  skewNormalForm,
  stream,
  symmetricEigen,
  transpose,
  type Matrix,
} from '#numerics';

const epsilon = 2 ** -52;
const seeds = [1, 2, 3, 4, 5];

/** The largest difference of two matrices, entry by entry. */
function distance(a: Matrix, b: Matrix): number {
  return Math.max(...a.flatMap((row, i) => row.map((x, j) => Math.abs(real(x) - real(b[i]?.[j] ?? NaN)))));
}

const size = (a: Matrix): number => Math.hypot(...a.flat().map(real));
const product = (...factors: Matrix[]): Matrix => factors.reduce((a, b) => multiply(a, b));
const gaussian = (seed: number, rows: number, columns = rows): number[][] => {
  const random = stream(seed, 'gaussian', rows);
  return Array.from({ length: rows }, () => random.normals(columns));
};

/** J_θ₀ ⊕ J_θ₁ ⊕ …, filled up with zeros to d. */
function blocks(theta: readonly number[], d: number): number[][] {
  const result = diagonal(new Array<number>(d).fill(0)) as number[][];
  theta.forEach((angle, i) => {
    result[2 * i]![2 * i + 1] = -angle;
    result[2 * i + 1]![2 * i] = angle;
  });
  return result;
}

const skew = (a: Matrix): number[][] => a.map((row, i) => row.map((x, j) => (real(x) - real(a[j]![i]!)) / 2));

function expectNormalForm(B: Matrix, scale = size(B)): void {
  const d = B.length;
  const { theta, P } = skewNormalForm(B);
  expect(theta).toHaveLength(Math.floor(d / 2));
  expect(theta.every((angle, i) => angle >= 0 && (i === 0 || angle <= theta[i - 1]!))).toBe(true);
  expect(distance(product(transpose(P), P), identity(d))).toBeLessThanOrEqual(4 * d * epsilon);
  expect(distance(product(P, blocks(theta, d), transpose(P)), B)).toBeLessThanOrEqual(
    8 * d * epsilon * scale,
  );
}

describe('householder', () => {
  it.each([
    [5, 5],
    [6, 3],
    [3, 6],
    [64, 64],
  ])('A = QR for %i × %i', (m, n) => {
    for (const seed of seeds) {
      const a = gaussian(seed, m, n);
      const { Q, R } = householder(a);
      expect(distance(multiply(Q, R), a)).toBeLessThanOrEqual(8 * m * epsilon * Math.sqrt(m));
      expect(distance(multiply(transpose(Q), Q), identity(m))).toBeLessThanOrEqual(4 * m * epsilon);
      R.forEach((row, i) => {
        row.slice(0, i).forEach((entry) => {
          expect(Math.abs(entry)).toBeLessThanOrEqual(4 * m * epsilon * Math.sqrt(m));
        });
      });
    }
  });

  it('completes columns to a basis', () => {
    const a = gaussian(1, 7, 3);
    const rest = complement(a);
    expect(rest[0]).toHaveLength(4);
    expect(distance(multiply(transpose(rest), rest), identity(4))).toBeLessThan(1e-14);
    expect(size(multiply(transpose(rest), a))).toBeLessThan(1e-14);
  });

  it('draws orthogonal matrices of both determinants, about half each', () => {
    const random = stream(7);
    const signs = Array.from({ length: 200 }, () =>
      Math.sign(real(determinant(randomOrthogonal(random, 4)))),
    );
    const positive = signs.filter((sign) => sign === 1).length;
    // Six standard deviations of a fair coin.
    expect(Math.abs(positive - 100)).toBeLessThan(43);
    const Q = randomOrthogonal(random, 64);
    expect(distance(multiply(transpose(Q), Q), identity(64))).toBeLessThanOrEqual(256 * epsilon);
  });
});

describe('symmetricEigen', () => {
  it.each([1, 2, 5, 16, 64])('rebuilds a symmetric matrix of dimension %i', (d) => {
    for (const seed of seeds.slice(0, d > 16 ? 1 : 5)) {
      const g = gaussian(seed, d);
      const a = g.map((row, i) => row.map((x, j) => x + g[j]![i]!));
      const { values, V } = symmetricEigen(a);
      expect(distance(product(V, diagonal(values), transpose(V)), a)).toBeLessThanOrEqual(
        8 * d * epsilon * size(a),
      );
      expect(distance(multiply(transpose(V), V), identity(d))).toBeLessThanOrEqual(8 * d * epsilon);
      expect([...values].sort((x, y) => y - x)).toEqual(values);
    }
  });

  it('refuses what is not finite', () => {
    expect(() => symmetricEigen([[NaN]])).toThrow(
      'the matrix of an eigensystem must be finite; its norm is NaN',
    );
  });
});

describe('skewNormalForm', () => {
  it.each([1, 2, 3, 4, 5, 8, 16, 33, 64])('rebuilds a random skew matrix of dimension %i', (d) => {
    for (const seed of seeds.slice(0, d > 16 ? 1 : 5)) expectNormalForm(skew(gaussian(seed, d)));
  });

  it.each([
    ['repeated', [1, 1, 1, 0.3]],
    ['all equal', [2, 2, 2, 2]],
    ['zero', [1, 0.5, 0, 0]],
    ['no', [0, 0, 0, 0]],
    ['nearly equal', [1, 1 + 1e-6, 1 + 2e-6, 1 - 1e-10]],
    ['tiny', [1, 1e-4, 1e-8, 1e-12]],
    ['repeated and tiny', [1, 1e-9, 1e-9, 1e-9]],
    ['standard', [1, 0.1, 0.01, 0.001]],
  ])('is as exact for %s frequencies, in even and odd dimension', (_, theta) => {
    for (const d of [8, 9]) {
      for (const seed of seeds) {
        const Q = randomOrthogonal(stream(seed), d);
        const B = skew(product(Q, blocks(theta, d), transpose(Q)));
        expectNormalForm(B, Math.max(1, size(B)));
        const found = skewNormalForm(B).theta;
        const sorted = [...theta].sort((x, y) => y - x);
        found.forEach((angle, i) => {
          expect(Math.abs(angle - sorted[i]!)).toBeLessThanOrEqual(8 * d * epsilon);
        });
      }
    }
  });

  it('finds the same frequencies at any scale', () => {
    const B = skew(gaussian(3, 6));
    const { theta } = skewNormalForm(B);
    const tiny = skewNormalForm(B.map((row) => row.map((x) => x * 2 ** -300)));
    tiny.theta.forEach((angle, i) => {
      expect(angle * 2 ** 300).toBeCloseTo(theta[i]!, 12);
    });
  });

  it('gives the exponential by cosines and sines', () => {
    const d = 8;
    const B = skew(gaussian(2, d));
    const { theta, P } = skewNormalForm(B);
    const turned = identity(d);
    theta.forEach((angle, i) => {
      turned[2 * i]![2 * i] = turned[2 * i + 1]![2 * i + 1] = Math.cos(angle);
      turned[2 * i]![2 * i + 1] = -Math.sin(angle);
      turned[2 * i + 1]![2 * i] = Math.sin(angle);
    });
    expect(distance(product(P, turned, transpose(P)), expm(B))).toBeLessThanOrEqual(
      8 * epsilon * d * (1 + size(B)),
    );
  });
});

import { cos, determinant, randomOrthogonal, real, sin, type Stream } from '#numerics';
import type { MeasuredPair } from '#verification';
import { combination, dimension, gaussian, product, size } from './matrices.ts';

const tex = String.raw;
type Drawn = Readonly<Record<string, number>>;
type Square = readonly (readonly number[])[];

/** A random orthogonal matrix of determinant −1. */
function mirrored(random: Stream, d: number): number[][] {
  const O = randomOrthogonal(random, d);
  const turn = real(determinant(O)) > 0 ? -1 : 1;
  return O.map((row) => row.map((x, j) => (j === 0 ? turn * x : x)));
}

/**
 * Looks for a root: Newton steps for `X² = O` from a random start, damped where they would leave the neighbourhood.
 * Where there is a root they find it; the smallest distance on the way is kept.
 */
function nearestSquare(O: Square, start: Square): number {
  let X = start;
  let best = Infinity;
  for (let step = 0; step < 60; step += 1) {
    const residual = combination([1, product(X, X)], [-1, O]);
    best = Math.min(best, size(residual));
    // The gradient of half of the squared distance.
    const turned = X.map((_, j) => X.map((row) => row[j] ?? 0));
    const gradient = combination([1, product(turned, residual)], [1, product(residual, turned)]);
    X = combination([1, X], [-0.1, gradient]);
  }
  return best;
}

const measured = (distance: number, d: number): MeasuredPair => ({
  left: 1,
  right: distance,
  scale: 1 + distance,
  operations: 4 * d,
});

/**
 * `‖X² − O‖ ≥ 1` for every real X, although X descends along the gradient of that distance.
 *
 * Within distance 1 of an orthogonal matrix all matrices are invertible and their determinants have one sign, and
 * `det X² ≥ 0`.
 */
export const noRoot = {
  measures: 'bounded',
  parameters: { d: dimension([2, 3, 4, 6]) },
  routes: { X: { en: 'gradient descent from a random start', zh: '从随机起点作梯度下降' } },
  points: 16,
  run: (random: Stream, { d = 2 }: Drawn) =>
    measured(nearestSquare(mirrored(random, d), gaussian(random, d)), d),
  wrong: [
    {
      tex: tex`\det O=1\;\Longrightarrow\;\nexists\,X\in\mathbb R^{d\times d}:\ X^2=O`,
      teaches: { en: 'a rotation has a root: half of its angle', zh: '旋转有平方根：角度减半' },
      run: (random: Stream) => {
        const angle = random.uniform(0.3, 2.5);
        const turn = (x: number): number[][] => {
          const [c, s] = [real(cos(x)), real(sin(x))];
          return [
            [c, -s],
            [s, c],
          ];
        };
        const X = turn(angle / 2);
        return measured(size(combination([1, product(X, X)], [-1, turn(angle)])), 2);
      },
    },
    {
      tex: tex`\det O=-1\;\Longrightarrow\;\nexists\,X\in\mathbb C^{d\times d}:\ X^2=O`,
      teaches: { en: 'complex numbers have the root i of −1', zh: '在复数中，−1 有平方根 i' },
      // diag(i, 1) as a real matrix of twice the size: i is a turn by a right angle.
      run: () => {
        const X = [
          [0, -1, 0, 0],
          [1, 0, 0, 0],
          [0, 0, 1, 0],
          [0, 0, 0, 1],
        ];
        const O = X.map((_, i) => X.map((__, j) => (i === j ? (i < 2 ? -1 : 1) : 0)));
        return measured(size(combination([1, product(X, X)], [-1, O])), 4);
      },
    },
  ],
} as const;

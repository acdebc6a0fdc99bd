import { multiply, skewNormalForm, symmetricEigen, transpose, type Stream } from '#numerics';
import type { MeasuredPair } from '#verification';
import { dimension, gaussian, size, skew } from './matrices.ts';

const tex = String.raw;
type Drawn = Readonly<Record<string, number>>;
type Square = readonly (readonly number[])[];

/** `iM` on ℂᵈ as a real matrix of twice the size: `z = x + iy` as (x, y). */
function timesI(M: Square): number[][] {
  return [
    ...M.map((row) => [...row.map(() => 0), ...row.map((x) => -x)]),
    ...M.map((row) => [...row, ...row.map(() => 0)]),
  ];
}

/** The frequencies of a skew matrix with both signs, each twice, in descending order. */
function frequencies(B: Square): number[] {
  const { theta } = skewNormalForm(B);
  const both = theta.flatMap((angle) => [angle, angle, -angle, -angle]);
  return [...both, ...(B.length % 2 === 1 ? [0, 0] : [])].sort((x, y) => y - x);
}

/** Real numbers `−iλ` and squares `−λ²`, against the eigenvalues of `iB` and of `±B²`. */
function compared(B: Square, sign: 1 | -1): MeasuredPair {
  const theta = frequencies(B);
  const squares = theta.filter((_, i) => i % 2 === 0).map((angle) => angle ** 2);
  const minus = multiply(B, B).map((row) => row.map((x) => -sign * (x as number)));
  return {
    left: [...symmetricEigen(timesI(B)).values, ...symmetricEigen(minus).values],
    right: [...theta, ...[...squares].sort((x, y) => y - x)],
    scale: 2 * size(B) + 2 * size(B) ** 2,
    operations: 16 * B.length,
  };
}

/** That skew matrices turn: `iB` is Hermitian with the eigenvalues ±θ, and `−B² = BᵀB` has their squares. */
export const imaginarySpectrum = {
  measures: 'equal',
  parameters: { d: dimension([2, 3, 5, 8]) },
  routes: {
    lambda: {
      en: 'Jacobi eigenvalues of a real matrix of twice the size',
      zh: '两倍大小的实矩阵的雅可比特征值',
    },
    theta: { en: 'the normal form, plane by plane', zh: '标准形，逐个平面' },
  },
  points: 24,
  run: (random: Stream, { d = 2 }: Drawn) => compared(skew(random, d), 1),
  wrong: [
    {
      tex: tex`B^2=B^{\top}B\succeq0`,
      teaches: { en: 'the square of a skew matrix is negative', zh: '反对称矩阵的平方是负的' },
      run: (random: Stream, { d = 2 }: Drawn) => compared(skew(random, d), -1),
    },
    {
      tex: tex`B^{\top}=B,\ Bz=\lambda z\;\Longrightarrow\;\bar\lambda=-\lambda`,
      teaches: { en: 'a symmetric matrix has real eigenvalues', zh: '对称矩阵的特征值是实数' },
      run: (random: Stream, { d = 2 }: Drawn) => {
        const A = gaussian(random, d);
        const S = A.map((row, i) => row.map((x, j) => x + (A[j]?.[i] ?? 0)));
        const { values } = symmetricEigen(S);
        // Were they imaginary, they would be the roots of the eigenvalues of −S².
        const roots = symmetricEigen(
          multiply(transpose(S), S).map((row) => row.map((x) => -(x as number))),
        ).values;
        return {
          left: values.map((x) => x * x),
          right: roots.reverse(),
          scale: 2 * size(S) ** 2,
          operations: 16 * d,
        };
      },
    },
  ],
} as const;

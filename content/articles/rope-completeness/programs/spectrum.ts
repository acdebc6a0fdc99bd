import {
  multiply,
  randomOrthogonal,
  skewNormalForm,
  symmetricEigen,
  transpose,
  type Stream,
} from '#numerics';
import type { MeasuredPair } from '#verification';
import { dimension, gaussian, product, size, skew } from './matrices.ts';

const tex = String.raw;
type Drawn = Readonly<Record<string, number>>;
type Square = readonly (readonly number[])[];

/** The squares of the frequencies of B, each twice and with a 0 in odd dimension, against the spectrum of MᵀM. */
function compared(B: Square, M: Square): MeasuredPair {
  const d = B.length;
  const { theta } = skewNormalForm(B);
  const twice = theta.flatMap((angle) => [angle ** 2, angle ** 2]);
  const left = Array.from({ length: d }, (_, i) => twice[i] ?? 0);
  const { values } = symmetricEigen(multiply(transpose(M), M));
  return {
    left: [...left].sort((x, y) => y - x),
    right: values,
    scale: size(B) ** 2 + size(M) ** 2,
    operations: 8 * d,
  };
}

/** The frequencies found plane by plane against the spectrum, also after an orthogonal change of basis. */
export const spectrum = {
  measures: 'equal',
  parameters: { d: dimension([2, 3, 5, 8]) },
  routes: {
    theta: { en: 'the normal form, plane by plane', zh: '标准形，逐个平面' },
    spec: { en: 'Jacobi eigenvalues in another orthonormal basis', zh: '另一组标准正交基下的雅可比特征值' },
  },
  points: 24,
  run: (random: Stream, { d = 2 }: Drawn) => {
    const [B, Q] = [skew(random, d), randomOrthogonal(random, d)];
    return compared(B, product(Q, B, transpose(Q)));
  },
  wrong: [
    {
      tex: tex`\{\theta_i\}\ \text{(each twice)}=\operatorname{spec}(B^{\top}B)`,
      teaches: { en: 'the eigenvalues are squares', zh: '特征值是频率的平方' },
      run: (random: Stream, { d = 2 }: Drawn) => {
        const B = skew(random, d);
        const { theta } = skewNormalForm(B);
        const pair = compared(B, B);
        return { ...pair, left: Array.from({ length: d }, (_, i) => theta[Math.floor(i / 2)] ?? 0) };
      },
    },
    {
      tex: tex`\{\theta_i^2\}\ \text{(each twice)}=\operatorname{spec}\big((MBM^{\top})^{\top}MBM^{\top}\big)`,
      teaches: { en: 'a basis that is not orthogonal changes the frequencies', zh: '非正交的基会改变频率' },
      run: (random: Stream, { d = 2 }: Drawn) => {
        const [B, G] = [skew(random, d), gaussian(random, d)];
        const M = G.map((row, i) => row.map((x, j) => x + (i === j ? 1.5 : 0)));
        return compared(B, product(M, B, transpose(M)));
      },
    },
  ],
} as const;

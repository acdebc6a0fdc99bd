import { expm, transpose, type Stream } from '#numerics';
import type { MeasuredError } from '#verification';
import { combination, dimension, gaussian, product, size } from './matrices.ts';

const tex = String.raw;

/** The error of `exp(mBᵀ) exp(nB)` against the exponential with `c mn [Bᵀ, B]` in its exponent, at m = h, n = −0.7h. */
function withCommutator(c: number) {
  return (random: Stream, { d = 2 }: Readonly<Record<string, number>>, h: number): MeasuredError => {
    const B = gaussian(random, d);
    const transposed = transpose(B) as number[][];
    const [m, n] = [h, -0.7 * h];
    const commutator = combination([1, product(transposed, B)], [-1, product(B, transposed)]);
    const left = product(expm(combination([m, transposed])), expm(combination([n, B])));
    const right = expm(combination([m, transposed], [n, B], [c * m * n, commutator]));
    return {
      error: size(combination([1, left], [-1, right])),
      scale: size(left) + size(right),
      operations: 8 * d,
    };
  };
}

const claim = (term: string): string =>
  tex`\big(\exp mB^{\top}\big)\big(\exp nB\big)=\exp\!\Big(mB^{\top}+nB${term}+\mathcal O\big((|m|+|n|)^3\big)\Big)`;

/** The order of the remainder of the Baker–Campbell–Hausdorff series behind its first commutator. */
export const bakerCampbellHausdorff = {
  measures: 'error',
  order: 3,
  start: 0.1,
  parameters: { d: dimension([3, 4, 6, 8]) },
  routes: { exp: { en: 'Padé approximant with scaling and squaring', zh: '帕德逼近与缩放平方' } },
  points: 16,
  run: withCommutator(0.5),
  wrong: [
    {
      tex: claim(''),
      teaches: { en: 'without the commutator the order is two', zh: '没有对易子项，只有二阶' },
      run: withCommutator(0),
    },
    {
      tex: claim(tex`-\tfrac12\,mn\,[B^{\top},B]`),
      teaches: { en: 'the sign of the commutator', zh: '对易子的符号' },
      run: withCommutator(-0.5),
    },
    {
      tex: claim(tex`+mn\,[B^{\top},B]`),
      teaches: { en: 'its coefficient is one half', zh: '系数是二分之一' },
      run: withCommutator(1),
    },
  ],
} as const;

import { expm, identity, type Stream } from '#numerics';
import type { MeasuredPair } from '#verification';
import { combination, dimension, gaussian, product, size } from './matrices.ts';

const tex = String.raw;
type Square = readonly (readonly number[])[];

const halvings = 4;
const terms = 20;

/** The series of `B / 2⁴`, squared four times; twenty terms are exact to roundoff below norm 1. */
function series(B: Square, squarings: number): number[][] {
  const small = combination([2 ** -halvings, B]);
  let term = identity(B.length);
  let sum = term;
  for (let j = 1; j < terms; j += 1) {
    term = combination([1 / j, product(term, small)]);
    sum = combination([1, sum], [1, term]);
  }
  for (let k = 0; k < squarings; k += 1) sum = product(sum, sum);
  return sum;
}

function against(other: (B: Square) => Square) {
  return (random: Stream, { d = 2 }: Readonly<Record<string, number>>): MeasuredPair => {
    const B = combination([2, gaussian(random, d)]);
    const [left, right] = [expm(B), other(B)];
    return {
      left: left.flat(),
      right: right.flat(),
      // Squaring four times multiplies roundoff by the norm of the result and by sixteen.
      scale: size(left) + size(right) + 2 ** halvings * Math.exp(size(B)),
      operations: (terms + 2 * halvings) * d,
    };
  };
}

/** The exponential by its power series against a Padé approximant. */
export const exponentialSeries = {
  measures: 'equal',
  parameters: { d: dimension([2, 3, 5, 8]) },
  routes: {
    exp: { en: 'Padé approximant with scaling and squaring', zh: '帕德逼近与缩放平方' },
    sum: { en: 'twenty terms of the series, squared four times', zh: '级数二十项，再平方四次' },
  },
  points: 24,
  run: against((B) => series(B, halvings)),
  wrong: [
    {
      tex: tex`(\exp B)_{ij}=e^{B_{ij}}`,
      teaches: { en: 'the exponential is not taken entry by entry', zh: '矩阵指数不是逐元素取指数' },
      run: against((B) => B.map((row) => row.map(Math.exp))),
    },
    {
      tex: tex`\exp B=\exp\big(2^{-4}B\big)`,
      teaches: { en: 'after halving, the result has to be squared again', zh: '折半之后，结果还要平方回来' },
      run: against((B) => series(B, 0)),
    },
  ],
} as const;

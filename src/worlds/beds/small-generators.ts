import { derived } from '#formula';
import type { World } from '../world.ts';
import { gaussianMatrix } from './gaussian-matrix.ts';
import { dimension, pointsOver } from './parameters.ts';

/** A generic matrix B of size one, and X = hBᵀ, Y = −0.7hB with a small step h. */
export function smallGenerators({ d }: { readonly d: readonly number[] }): World {
  return {
    id: 'small-generators',
    says: {
      en: 'Two random matrices X and Y that shrink with a step h.',
      zh: '两个随步长 h 缩小的随机矩阵 X、Y。',
    },
    parameters: { d: dimension(d) },
    routes: { log: { en: 'inverse scaling and squaring', zh: '逆缩放平方法' } },
    points: pointsOver(d),
    draw(random, { d: dim = 2 }) {
      const B = gaussianMatrix(random, dim);
      const C = gaussianMatrix(random, dim);
      const times = (a: number, M: readonly (readonly number[])[]): number[][] =>
        M.map((row) => row.map((x) => a * x));
      return {
        bindings: {
          d: dim,
          h: 0.1,
          X: derived(['h'], (h: number) => times(h, B)),
          Y: derived(['h'], (h: number) => times(h, C)),
        },
        step: { symbol: 'h', start: 0.2 },
      };
    },
  };
}

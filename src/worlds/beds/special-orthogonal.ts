import { derived } from '#formula';
import { randomOrthogonal } from '#numerics';
import { blockDiagonal, blockGenerator, conjugated } from '../blocks.ts';
import { rotaryMatrix } from '../rotary.ts';
import type { World } from '../world.ts';
import { dimension, pointsOver } from './parameters.ts';

/**
 * A rotation O of determinant 1, with pairs of eigenvalues −1 and with eigenvalues 1, and the skew generator that the
 * normal form gives it: −1 twice is a turn by π, 1 no turn.
 *
 * @param odd set for a single −1, which no skew generator reaches: B turns all but that direction
 */
export function specialOrthogonal({
  d,
  odd = false,
}: {
  readonly d: readonly number[];
  readonly odd?: boolean;
}): World {
  return {
    id: odd ? 'odd-reflection' : 'special-orthogonal',
    says: odd
      ? {
          en: 'A random orthogonal matrix with a single eigenvalue −1.',
          zh: '只有一个特征值 −1 的随机正交矩阵。',
        }
      : {
          en: 'A random rotation, some with −1 or 1 among the eigenvalues, and the generator by its normal form.',
          zh: '随机旋转，有的特征值含 −1 或 1，及由标准形得到的生成元。',
        },
    parameters: { d: dimension(d) },
    routes: {
      O: { en: 'cosines and sines', zh: '余弦与正弦' },
      exp: { en: 'Padé approximant', zh: '帕德逼近' },
    },
    points: pointsOver(d),
    draw(random, { d: dim = 2 }) {
      const planes = Math.floor(dim / 2);
      const theta = random
        .uniforms(planes, 0.3, 2.5)
        .map((angle, i) => (i === 0 ? random.choice([angle, Math.PI]) : angle));
      const rest = dim % 2 === 1 ? [1] : [];
      const turns = theta.map((angle) => rotaryMatrix([1], angle));
      const Q = randomOrthogonal(random, dim);
      // The first plane loses its turn to a mirror.
      const parts = odd ? [-1, 1, ...turns.slice(1), ...rest] : [...turns, ...rest];
      const angles = odd ? [0, ...theta.slice(1)] : theta;
      return {
        bindings: {
          d: dim,
          O: conjugated(Q, blockDiagonal(parts)),
          B: derived(['d'], () => conjugated(Q, blockGenerator(angles, dim))),
        },
      };
    },
  };
}

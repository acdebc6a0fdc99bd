import { derived } from '#formula';
import { determinant, randomOrthogonal, real } from '#numerics';
import { blockDiagonal, chain } from '../blocks.ts';
import { rotationLogarithm, rotationRebuilt } from '../rotation-logarithm.ts';
import type { World } from '../world.ts';
import { dimension, pointsOver } from './parameters.ts';

/** A dense orthogonal matrix O of determinant −1, a diagonal reflection I₋ in a slot between the first and the last, and B with exp B = O I₋. */
export function mirroredRotation({ d }: { readonly d: readonly number[] }): World {
  return {
    id: 'mirrored-rotation',
    says: {
      en: 'A dense random orthogonal matrix of determinant −1, and a coordinate reflection.',
      zh: '行列式为 −1 的稠密随机正交矩阵，以及一个坐标反射。',
    },
    parameters: { d: dimension(d) },
    routes: { B: { en: 'normal form of the skew part', zh: '反对称部分的标准形' } },
    points: pointsOver(d),
    draw(random, { d: dim = 2 }) {
      const drawn = randomOrthogonal(random, dim);
      const turn = real(determinant(drawn)) > 0 ? -1 : 1;
      const O = drawn.map((row) => row.map((x, j) => (j === 0 ? turn * x : x)));
      const slot = random.integer(1, dim - 2);
      const mirror = blockDiagonal(O.map((_, i) => (i === slot ? -1 : 1)));
      const rotation = chain(O, mirror);
      return {
        bindings: {
          d: dim,
          n: random.integer(1, 5),
          O,
          'I_-': mirror,
          'O_+': derived(['d'], () => rotationRebuilt(rotation)),
          B: derived(['d'], () => rotationLogarithm(rotation)),
        },
      };
    },
  };
}

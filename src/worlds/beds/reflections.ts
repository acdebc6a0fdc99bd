import { derived, family } from '#formula';
import { at, randomOrthogonal, transpose } from '#numerics';
import { blockDiagonal, blockGenerator, conjugated } from '../blocks.ts';
import { rotaryMatrix } from '../rotary.ts';
import type { World } from '../world.ts';
import { dimension, pointsOver } from './parameters.ts';

interface Options {
  readonly d: readonly number[];
  /** Which eigenvector v is: that of −1, or one that O does not turn around. */
  readonly axis?: 'reflected' | 'fixed' | 'coordinate';
}

/**
 * An orthogonal matrix O of determinant −1 in its own basis Q: −1, then 1 where d is even, then rotations by θ₁, θ₂, ….
 *
 * v spans the eigenspace of −1, `S = I − 2vvᵀ`, and B is the skew generator of SO.
 */
export function reflections({ d, axis = 'reflected' }: Options): World {
  return {
    id: axis === 'reflected' ? 'reflections' : `reflections-${axis}`,
    says: {
      en: 'A random orthogonal matrix of determinant −1, its eigenvector v, and the generator of what is left.',
      zh: '行列式为 −1 的随机正交矩阵、特征向量 v，以及剩余部分的生成元。',
    },
    parameters: { d: dimension(d) },
    routes: { O: { en: 'cosines and sines in a random basis', zh: '随机基下的余弦与正弦' } },
    points: pointsOver(d),
    draw(random, { d: dim = 2 }) {
      const theta = random.uniforms(Math.floor((dim - 1) / 2), 0.3, 1.4);
      const even = dim % 2 === 0;
      const Q = randomOrthogonal(random, dim);
      const columns = transpose(Q) as number[][];
      const e = at(columns, 0).map((_, i) => (i === 0 ? 1 : 0));
      const v = { reflected: at(columns, 0), fixed: at(columns, 1), coordinate: e }[axis];
      const fixed = even ? [0] : [];
      return {
        bindings: {
          d: dim,
          n: random.integer(1, 6),
          Q,
          v,
          O: conjugated(Q, blockDiagonal([-1, ...(even ? [1] : []), rotaryMatrix(theta, 1)])),
          B: derived(['d'], () => conjugated(Q, blockDiagonal([0, ...fixed, blockGenerator(theta)]))),
          S:
            axis === 'reflected'
              ? conjugated(Q, blockDiagonal(v.map((_, i) => (i === 0 ? -1 : 1))))
              : v.map((x, i) => v.map((y, j) => (i === j ? 1 : 0) - 2 * x * y)),
          "\\Lambda'": blockDiagonal([...fixed, blockGenerator(theta)]),
          '\\theta': family((i: number) => at(theta, i - 1)),
          R: family((angle: number) => rotaryMatrix([1], angle)),
        },
      };
    },
  };
}

import { map } from '#formula';
import { at, randomOrthogonal, transpose } from '#numerics';
import { blockDiagonal, conjugated } from '../blocks.ts';
import { rotaryMatrix } from '../rotary.ts';
import type { World } from '../world.ts';
import { dimension, pointsOver } from './parameters.ts';

/** A rotation `O = C⁻¹ R(1) C` and the absorbing pair `Aᵀ = C⁻¹` and C; or an O of determinant −1 that has none. */
export function absorbedPowers({
  d,
  mirrored = false,
}: {
  readonly d: readonly number[];
  readonly mirrored?: boolean;
}): World {
  return {
    id: mirrored ? 'absorbed-powers-mirrored' : 'absorbed-powers',
    says: mirrored
      ? {
          en: 'An orthogonal matrix of determinant −1 where a rotation is asked for.',
          zh: '本该是旋转处，却是行列式为 −1 的正交矩阵。',
        }
      : {
          en: 'A block-diagonal rotation seen in another orthogonal basis.',
          zh: '在另一组正交基下看到的分块对角旋转。',
        },
    parameters: { d: dimension(d) },
    routes: { R: { en: 'cosines and sines', zh: '余弦与正弦' } },
    points: pointsOver(d),
    draw(random, { d: dim = 2 }) {
      const theta = random.uniforms(dim / 2, 0.3, 1.4);
      const Q = randomOrthogonal(random, dim);
      // Stretching a plane commutes with its rotation, and keeps A from being C itself.
      const stretch = random.uniforms(dim / 2, 0.5, 2).flatMap((factor) => [factor, factor]);
      const first = mirrored ? [-1, 1] : [rotaryMatrix(theta.slice(0, 1), 1)];
      return {
        bindings: {
          d: dim,
          u: random.integer(2, 6),
          A: Q.map((row, i) => row.map((x) => x / at(stretch, i))),
          C: Q.map((row, i) => row.map((x) => x * at(stretch, i))),
          O: conjugated(transpose(Q), blockDiagonal([...first, rotaryMatrix(theta.slice(1), 1)])),
          R: map((x: number) => rotaryMatrix(theta, x)),
        },
      };
    },
  };
}

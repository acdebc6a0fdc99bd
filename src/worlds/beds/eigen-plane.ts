import { at, skewNormalForm, transpose } from '#numerics';
import { blockDiagonal, chain } from '../blocks.ts';
import type { World } from '../world.ts';
import { denseSkew } from './normal-form.ts';
import { dimension, pointsOver } from './parameters.ts';

/** One plane of a skew matrix: an eigenvector v of `BᵀB` with θ² > 0, and its image u = Bv/θ. */
export function eigenPlane({
  d,
  symmetric = false,
}: {
  readonly d: readonly number[];
  readonly symmetric?: boolean;
}): World {
  return {
    id: symmetric ? 'eigen-plane-symmetric' : 'eigen-plane',
    says: symmetric
      ? {
          en: 'A symmetric matrix in the place of the skew one, an eigenvector of BᵀB.',
          zh: '以对称矩阵代替反对称矩阵；BᵀB 的一个特征向量。',
        }
      : {
          en: 'A dense skew-symmetric matrix, an eigenvector of BᵀB, and the root of its eigenvalue.',
          zh: '稠密反对称矩阵、BᵀB 的一个特征向量及其特征值的平方根。',
        },
    parameters: { d: dimension(d) },
    routes: { v: { en: 'cyclic Jacobi rotations on BᵀB', zh: '对 BᵀB 做循环雅可比旋转' } },
    points: pointsOver(d),
    draw(random, { d: dim = 2 }) {
      const given = denseSkew(random, dim);
      const { theta, P } = skewNormalForm(given);
      const plane = random.integer(0, theta.length - 1);
      const [angle, v] = [at(theta, plane), P.map((row) => at(row, 2 * plane))];
      // The same planes, with v kept and u turned around.
      const reflected = chain(
        P,
        blockDiagonal([...theta.flatMap((each) => [each, -each]), ...(dim % 2 === 1 ? [0] : [])]),
        transpose(P),
      );
      return {
        bindings: {
          d: dim,
          B: symmetric ? reflected : given,
          v,
          '\\theta': angle,
        },
      };
    },
  };
}

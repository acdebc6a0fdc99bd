import { at, inverse, randomOrthogonal, transpose } from '#numerics';
import { chain } from '../blocks.ts';
import { rotaryMatrix } from '../rotary.ts';
import type { World } from '../world.ts';
import { entrywise, relu } from './features.ts';
import { gaussianMatrix } from './gaussian-matrix.ts';
import { dimension, pointsOver } from './parameters.ts';

/** Weights and a basis for which features and rotation do commute: `Pᵀ = Cᵀ M` with a positive monomial M. */
export function monomialBasis({
  d,
  generic = false,
}: {
  readonly d: readonly number[];
  readonly generic?: boolean;
}): World {
  return {
    id: generic ? 'generic-basis' : 'monomial-basis',
    says: generic
      ? {
          en: 'A random orthogonal basis that mixes all features, and weights moved by it.',
          zh: '混合所有特征的随机正交基，以及随之变换的权重。',
        }
      : {
          en: 'A basis that permutes features and turns within the planes, and weights permuted with it.',
          zh: '置换特征、并在各平面内旋转的基，以及随之置换的权重。',
        },
    parameters: { d: dimension(d) },
    routes: { phi: { en: 'entry by entry', zh: '逐元素' } },
    points: pointsOver(d),
    draw(random, { d: dim = 4 }) {
      const stretch = random.uniforms(dim / 2, 0.5, 2);
      const theta = random.uniforms(dim / 2, 0.3, 2);
      // Turned by its own angle and stretched, a plane still commutes with every rotation of planes.
      const C = rotaryMatrix(theta, 1).map((row, i) => row.map((x) => x * at(stretch, i >> 1)));
      const order = Array.from({ length: dim }, (_, i) => i);
      for (let i = dim - 1; i > 0; i -= 1) {
        const j = random.integer(0, i);
        [order[i], order[j]] = [at(order, j), at(order, i)];
      }
      const permutation = order.map((target) => order.map((_, j) => (j === target ? 1 : 0)));
      const monomial = permutation.map((row, i) => row.map((x) => x / at(stretch, i >> 1)));
      const M = generic ? chain(inverse(transpose(C)), transpose(randomOrthogonal(random, dim))) : monomial;
      const W = gaussianMatrix(random, dim, dim + 1);
      return {
        bindings: {
          d: dim,
          C,
          M,
          P: generic
            ? transpose(chain(transpose(C), M))
            : transpose(chain(transpose(rotaryMatrix(theta, 1)), permutation)),
          W,
          "W'": chain(M, W),
          x: random.normals(dim + 1),
          '\\phi': entrywise(relu),
        },
      };
    },
  };
}

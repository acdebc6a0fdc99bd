import { family } from '#formula';
import { randomOrthogonal } from '#numerics';
import { blockDiagonal, conjugated } from '../blocks.ts';
import { rotaryMatrix } from '../rotary.ts';
import type { World } from '../world.ts';
import { dimension, pointsOver } from './parameters.ts';
import { positions } from './positions.ts';

/**
 * Solutions that lose a subspace: `𝓡_n = U (Oⁿ ⊕ 0) Uᵀ`, with a projector Π in the place of the identity.
 *
 * @param factor multiplies O, so that anything but 1 breaks the family
 */
export function degenerateFamily({
  d,
  factor = 1,
}: {
  readonly d: readonly number[];
  readonly factor?: number;
}): World {
  return {
    id: factor === 1 ? 'degenerate-family' : 'degenerate-family-grown',
    says: {
      en: 'Powers of a random rotation on a random subspace, zero on what is orthogonal to it.',
      zh: '随机子空间上随机旋转的各次幂，其正交补上为零。',
    },
    parameters: { d: dimension(d) },
    routes: { R: { en: 'cosines and sines in a random basis', zh: '随机基下的余弦与正弦' } },
    points: pointsOver(d),
    draw(random, { d: dim = 3 }) {
      const theta = random.uniforms(Math.ceil(dim / 2) - 1, 0.2, 1.2);
      const U = randomOrthogonal(random, dim);
      const kernel = new Array<number>(dim - 2 * theta.length).fill(0);
      const inside = (n: number): number[][] =>
        rotaryMatrix(theta, n).map((row) => row.map((entry) => entry * factor ** n));
      return {
        bindings: {
          d: dim,
          ...positions(random, 6),
          U,
          O: inside(1),
          '\\Pi': conjugated(U, blockDiagonal([...theta.flatMap(() => [1, 1]), ...kernel])),
          '\\mathcal{R}': family((n: number) => conjugated(U, blockDiagonal([inside(n), ...kernel]))),
        },
      };
    },
  };
}

import { derived } from '#formula';
import type { World } from '../world.ts';

/** A skew matrix of ℝ³: the cross product with a vector b, whose length is θ. */
export function crossProduct(): World {
  return {
    id: 'cross-product',
    says: {
      en: 'The cross product with a random vector, and a whole position.',
      zh: '与随机向量作叉乘，以及整数位置。',
    },
    parameters: {},
    routes: { exp: { en: 'scaling and squaring with a Padé approximant', zh: '缩放平方与帕德逼近' } },
    points: 64,
    draw(random) {
      const b = random.normals(3);
      const [x, y, z] = b as [number, number, number];
      return {
        bindings: {
          d: 3,
          n: random.integer(1, 5),
          '\\theta': derived(['d'], () => Math.hypot(x, y, z)),
          B: [
            [0, -z, y],
            [z, 0, -x],
            [-y, x, 0],
          ],
        },
      };
    },
  };
}

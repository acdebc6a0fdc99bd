import type { World } from '../world.ts';
import { gaussianMatrix } from './gaussian-matrix.ts';
import { dimension, pointsOver } from './parameters.ts';

/** Any generator A at all, and whole positions: what a logit alone would allow. */
export function anyGenerator({ d }: { readonly d: readonly number[] }): World {
  return {
    id: 'any-generator',
    says: {
      en: 'A random generator without any symmetry, positions and vectors.',
      zh: '没有任何对称性的随机生成元、位置与向量。',
    },
    parameters: { d: dimension(d) },
    routes: { exp: { en: 'scaling and squaring with a Padé approximant', zh: '缩放平方与帕德逼近' } },
    points: pointsOver(d),
    draw: (random, { d: dim = 2 }) => ({
      bindings: {
        d: dim,
        A: gaussianMatrix(random, dim).map((row) => row.map((x) => 0.6 * x)),
        m: random.integer(2, 4),
        n: random.choice([-3, -2, -1, 1, 5]),
        q: random.normals(dim),
        k: random.normals(dim),
      },
    }),
  };
}

import type { World } from '../world.ts';
import { dimension, pointsOver } from './parameters.ts';
import { skewBinding } from './skew-binding.ts';

/** A skew generator B, a rate γ of decay and a distance u. */
export function decayingKernel({ d }: { readonly d: readonly number[] }): World {
  return {
    id: 'decaying-kernel',
    says: {
      en: 'A skew generator with a rate of decay, a distance, and two vectors.',
      zh: '带衰减率的反对称生成元、距离与两个向量。',
    },
    parameters: { d: dimension(d) },
    routes: { exp: { en: 'scaling and squaring with a Padé approximant', zh: '缩放平方与帕德逼近' } },
    points: pointsOver(d),
    draw: (random, { d: dim = 2 }) => ({
      bindings: {
        d: dim,
        B: skewBinding(random.fork('B'), dim),
        '\\gamma': random.uniform(0.2, 0.6),
        u: random.uniform(0.5, 3),
        q: random.normals(dim),
        k: random.normals(dim),
      },
    }),
  };
}

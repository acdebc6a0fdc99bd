import { family } from '#formula';
import { plus, real, scale } from '#numerics';
import { schedules } from '../schedule.ts';
import type { World } from '../world.ts';
import { dimension, time } from './parameters.ts';

/** A data point x₀, a standard normal ε, and the noisy point x_t = x₀ + σ_t ε. */
export function noisyPair({ d }: { readonly d: readonly number[] }): World {
  const { sigma } = schedules.shifted;
  return {
    id: 'noisy-pair',
    says: { en: 'A data point and the same point with noise.', zh: '一个数据点，以及加了噪声的同一点。' },
    parameters: { d: dimension(d), t: time(0.1, 1) },
    routes: { x: { en: 'x₀ + σε as drawn', zh: '按 x₀ + σε 抽取' } },
    points: 32,
    draw(random, { d: dim = 1, t = 0 }) {
      const data = random.normals(dim);
      const epsilon = random.normals(dim);
      return {
        bindings: {
          d: dim,
          t,
          '\\sigma': family(sigma),
          '\\boldsymbol{x}_0': data,
          '\\boldsymbol{\\varepsilon}': epsilon,
          '\\boldsymbol{x}_t': plus(data, scale(real(sigma(t)), epsilon)),
        },
        space: '\\boldsymbol{x}_t',
      };
    },
  };
}

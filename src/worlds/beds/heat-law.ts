import { wholeSpace } from '#formula';
import { schedules } from '../schedule.ts';
import type { World } from '../world.ts';
import { drawHeat, heatNames } from './heat.ts';
import { dimension, time } from './parameters.ts';
import { nodesFor, pointsFor } from './nodes.ts';
import { routes } from './routes.ts';

/** A heated mixture to be Fourier transformed at a random frequency ω. */
export function heatLaw({ d }: { readonly d: readonly number[] }): World {
  return {
    id: 'heat-law',
    says: {
      en: 'A random mixture of three Gaussians that spreads by heat from σ₀ = 0, and a random frequency.',
      zh: '随机的三分量混合高斯自 σ₀ = 0 起按热传导扩散，以及一个随机频率。',
    },
    parameters: { d: dimension(d), t: time(0.3, 1) },
    routes: { p: routes.density, '𝓕': { en: 'trapezoid quadrature', zh: '梯形求积' } },
    points: pointsFor,
    draw(random, { d: dim = 1, t = 0 }) {
      const heat = drawHeat(random, dim, schedules.linear);
      const nodes = nodesFor(dim);
      return {
        bindings: { ...heatNames(heat), d: dim, t, '\\boldsymbol{\\omega}': random.uniforms(dim, -1.5, 1.5) },
        space: '\\boldsymbol{x}',
        domains: {
          '\\boldsymbol{x}': wholeSpace(heat.mixture.centre(), heat.mixture.width(1, nodes), nodes),
        },
      };
    },
  };
}

import { law, wholeSpace } from '#formula';
import { drawMixture } from '../mixture.ts';
import type { World } from '../world.ts';
import { heatedLaw } from './heat.ts';
import { routes } from './routes.ts';

/** Two random mixtures on the line, p and q, a frequency ω, and two noise levels σ_a and σ_b; p also serves as data p₀. */
export function twoMixtures(): World {
  return {
    id: 'two-mixtures',
    says: {
      en: 'Two random mixtures on the line, a random frequency, and two noise levels.',
      zh: '直线上的两个随机混合高斯、一个随机频率与两个噪声水平。',
    },
    parameters: {},
    routes: { p: routes.density, '∫': { en: 'trapezoid quadrature', zh: '梯形求积' } },
    points: 64,
    draw(random) {
      const nodes = 51;
      // Wide bumps, so that a double quadrature stays affordable.
      const shape = { d: 1, spread: 1, deviations: [0.8, 1.1] } as const;
      const p = drawMixture(random.fork('p'), shape);
      const q = drawMixture(random.fork('q'), shape);
      const wide = wholeSpace([0], [1.7], nodes);
      return {
        bindings: {
          d: 1,
          p: heatedLaw(p, 0),
          p_0: law({ density: (x) => p.density(x), centre: p.centre(), width: p.width() }),
          q: heatedLaw(q, 0),
          '\\boldsymbol{x}': [random.uniform(-2, 2)],
          '\\boldsymbol{\\omega}': [random.uniform(-1.2, 1.2)],
          '\\sigma_a': random.uniform(0.8, 1.2),
          '\\sigma_b': random.uniform(0.8, 1.2),
        },
        space: '\\boldsymbol{x}',
        domains: {
          '\\boldsymbol{x}': wide,
          '\\boldsymbol{y}': wholeSpace([0], [1.2], nodes),
          '\\boldsymbol{x}_0': wholeSpace(p.centre(), p.width(0, nodes), nodes),
        },
      };
    },
  };
}

import { derived, law, map, wholeSpace } from '#formula';
import type { Scalar } from '#numerics';
import { schedules } from '../schedule.ts';
import type { World } from '../world.ts';
import { drawHeat, heatNames, heatedLaw, type Heat } from './heat.ts';
import { nodesFor, pointsFor } from './nodes.ts';
import { dimension, time } from './parameters.ts';
import { routes } from './routes.ts';

/** `p(x₀ | x_t)`: where a noisy point may have come from, by Bayes' rule for mixtures. */
export function posteriorOf(heat: Heat, nodes: number) {
  return derived(['t'], (t: Scalar) =>
    map((x: readonly Scalar[]) => {
      const origin = heat.mixture.posterior(x, heat.variance(t));
      return law({
        density: (x0) => origin.density(x0),
        centre: origin.centre(),
        width: origin.width(0, nodes),
        nodes,
      });
    }),
  );
}

/** Data x₀ from a mixture p₀, a noisy point x_t, and the law of the one given the other in both directions. */
export function posterior({ d, points }: { readonly d: readonly number[]; readonly points?: number }): World {
  return {
    id: 'posterior',
    says: {
      en: 'Data from a random mixture, noise added from σ₀ = 0, and Bayes’ rule in both directions.',
      zh: '数据来自随机混合高斯，噪声自 σ₀ = 0 起加入，并在两个方向上使用贝叶斯公式。',
    },
    parameters: { d: dimension(d), t: time(0.6, 1) },
    routes: {
      p: routes.density,
      'p(x₀|x)': routes.posterior,
      '∫': { en: 'trapezoid quadrature', zh: '梯形求积' },
    },
    points: points ?? pointsFor,
    draw(random, { d: dim = 1, t = 0 }) {
      const nodes = nodesFor(dim);
      const heat = drawHeat(random, dim, schedules.linear, nodes);
      const { mixture } = heat;
      return {
        bindings: {
          ...heatNames(heat),
          d: dim,
          t,
          p_0: heatedLaw(mixture, 0, nodes),
          '\\boldsymbol{x}_0': mixture.sample(random.fork('data')),
          '\\boldsymbol{x}_t': heat.point(random.fork('point'), t),
          'p(\\cdot\\mid\\cdot)': posteriorOf(heat, nodes),
        },
        space: '\\boldsymbol{x}_t',
        domains: {
          '\\boldsymbol{x}_0': wholeSpace(mixture.centre(), mixture.width(0, nodes), nodes),
          '\\boldsymbol{x}_t': wholeSpace(mixture.centre(), mixture.width(1, nodes), nodes),
        },
      };
    },
  };
}

import { family } from '#formula';
import { at, type Scalar } from '#numerics';
import { schedules } from '../schedule.ts';
import type { World } from '../world.ts';
import { drawHeat, heatNames, heatedLaw } from './heat.ts';
import { time } from './parameters.ts';
import { posteriorOf } from './posterior.ts';
import { routes } from './routes.ts';

/** A path on the line that keeps its quantile: the only way to carry a density without flux at infinity. */
export function quantileFlow(): World {
  return {
    id: 'quantile-flow',
    says: {
      en: 'A heated mixture on the line, and the path on which the probability to the left stays the same.',
      zh: '直线上受热的混合高斯，以及左侧概率保持不变的轨迹。',
    },
    parameters: { t: time(0.4, 1) },
    routes: { x: routes.quantile, p: routes.density, 'p(x₀|x)': routes.posterior },
    points: 64,
    draw(random, { t = 0 }) {
      const heat = drawHeat(random, 1, schedules.exponential);
      const start = heat.point(random.fork('point'), t);
      const level = heat.mixture.cdf(at(start, 0), heat.variance(t));
      return {
        bindings: {
          ...heatNames(heat),
          d: 1,
          t,
          p_0: heatedLaw(heat.mixture, 0),
          '\\boldsymbol{x}': family((s: Scalar) => [heat.mixture.quantile(level, heat.variance(s))]),
          'p(\\cdot\\mid\\cdot)': posteriorOf(heat, 121),
        },
        space: '\\boldsymbol{x}_t',
        paths: ['\\boldsymbol{x}'],
      };
    },
  };
}

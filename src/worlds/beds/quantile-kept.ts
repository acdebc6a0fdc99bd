import { family, functions, map } from '#formula';
import { at, type Scalar } from '#numerics';
import { schedules } from '../schedule.ts';
import type { World } from '../world.ts';
import { drawHeat, heatNames, stated } from './heat.ts';
import { time } from './parameters.ts';
import { routes } from './routes.ts';

/** A point on the line carried by the velocity of a heated mixture, with the distribution functions F_t. */
export function quantileKept(): World {
  return {
    id: 'quantile-kept',
    says: {
      en: 'A point on the line carried by the velocity of a heated mixture, and the distribution function at every time.',
      zh: '直线上被受热混合高斯的速度携带的点，以及各时刻的分布函数。',
    },
    parameters: { t: time(0.4, 1.2) },
    routes: { x: routes.ode, F: { en: 'error functions', zh: '误差函数' } },
    points: 64,
    draw(random, { t = 0 }) {
      const heat = drawHeat(random, 1, schedules.linear);
      const path = heat.flow.path(0, heat.mixture.sample(random.fork('data')));
      return {
        bindings: {
          ...heatNames(heat),
          t,
          x: family((s: Scalar) => at(stated(path.at(s)), 0)),
          F: functions((s: Scalar) => map((x: Scalar) => heat.mixture.cdf(x, heat.variance(s)))),
        },
      };
    },
  };
}

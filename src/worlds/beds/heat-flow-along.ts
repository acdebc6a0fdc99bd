import { schedules } from '../schedule.ts';
import type { World } from '../world.ts';
import { flowMap } from './flow-map.ts';
import { drawHeat, heatNames, pathFromStart, pathThroughPoint } from './heat.ts';
import { dimension, duration, time } from './parameters.ts';
import { routes } from './routes.ts';

/**
 * A heated mixture with a point that its velocity carries.
 *
 * @param from 0 for a path from x₀ at time 0 to time T; otherwise the path goes through x_t at the time t drawn
 */
export function heatFlowAlong({
  d,
  from,
  points = 64,
}: {
  readonly d: readonly number[];
  readonly from?: 0;
  readonly points?: World['points'];
}): World {
  const parameters =
    from === 0 ? { d: dimension(d), T: duration(0.5, 1.2) } : { d: dimension(d), t: time(0.1, 1) };
  return {
    id: from === 0 ? 'heat-flow-from-start' : 'heat-flow-along',
    says: {
      en: 'A random mixture of three Gaussians that spreads by heat, and a random point that its velocity carries along.',
      zh: '随机的三分量混合高斯按热传导扩散，一个随机的点被其速度携带。',
    },
    parameters,
    routes: { p: routes.density, f: routes.score, x: routes.ode },
    points,
    draw(random, { d: dim = 1, t = 0, T = 1 }) {
      const heat = drawHeat(random, dim, schedules.shifted);
      const point = heat.point(random.fork('point'), t);
      const common = { ...heatNames(heat), d: dim, '\\Phi': flowMap(heat.flow) };
      if (from === 0) {
        return {
          bindings: {
            ...common,
            T,
            '\\boldsymbol{x}_0': point,
            '\\boldsymbol{x}': pathFromStart(heat.flow, point),
          },
          paths: ['\\boldsymbol{x}'],
        };
      }
      return {
        bindings: {
          ...common,
          t,
          '\\Delta t': random.uniform(0.05, 0.3),
          '\\epsilon': 0.01,
          '\\boldsymbol{x}_t': point,
          '\\boldsymbol{x}': pathThroughPoint(heat.flow),
        },
        space: '\\boldsymbol{x}_t',
        paths: ['\\boldsymbol{x}'],
        step: { symbol: '\\Delta t', start: 2 ** -5 },
      };
    },
  };
}

import { functions, map } from '#formula';
import type { Scalar } from '#numerics';
import { flow } from '../flow.ts';
import { randomField } from '../random-field.ts';
import type { World } from '../world.ts';
import { flowMap } from './flow-map.ts';
import { pathFromStart, pathThroughPoint } from './heat.ts';
import { dimension, duration, time } from './parameters.ts';
import { routes } from './routes.ts';

/** A smooth random velocity field and a point that it carries; from time 0 to T with `from: 0`. */
export function smoothFlow({
  d,
  from,
  points = 32,
}: {
  readonly d: readonly number[];
  readonly from?: 0;
  readonly points?: World['points'];
}): World {
  return {
    id: from === 0 ? 'smooth-flow-from-start' : 'smooth-flow',
    says: {
      en: 'A velocity field made of four random waves, and a random point that it carries along.',
      zh: '由四个随机波叠加的速度场，一个随机的点被它携带。',
    },
    parameters: from === 0 ? { d: dimension(d), T: duration(0.2, 0.4) } : { d: dimension(d), t: time(0, 1) },
    routes: { f: { en: 'sum of sines', zh: '正弦之和' }, '∂f/∂x': routes.jacobian, x: routes.ode },
    points,
    draw(random, { d: dim = 1, t = 0, T = 1 }) {
      const field = randomField(random.fork('field'), dim);
      // A sequence of many steps asks for many times; its own error is far above this one.
      const carried = flow(field.velocity, from === 0 ? { tolerance: 1e-10 } : {});
      const common = {
        d: dim,
        '\\boldsymbol{f}': functions((s: Scalar) =>
          map((x: readonly Scalar[]) => field.velocity(s, x), {
            jacobian: (x: readonly Scalar[]) => field.jacobian(s, x),
          }),
        ),
        '\\Phi': flowMap(carried),
      };
      const start = random.normals(dim);
      if (from === 0) {
        return {
          bindings: {
            ...common,
            T,
            N: 16,
            '\\boldsymbol{x}_0': start,
            '\\boldsymbol{x}': pathFromStart(carried, start),
          },
          paths: ['\\boldsymbol{x}'],
        };
      }
      return {
        bindings: {
          ...common,
          t,
          '\\Delta t': 0.1,
          '\\boldsymbol{x}_t': start,
          '\\boldsymbol{x}': pathThroughPoint(carried),
        },
        space: '\\boldsymbol{x}_t',
        paths: ['\\boldsymbol{x}'],
        step: { symbol: '\\Delta t', start: 2 ** -6 },
      };
    },
  };
}

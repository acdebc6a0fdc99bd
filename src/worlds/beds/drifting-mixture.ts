import { derived, family, functions, law, map } from '#formula';
import { add, minus, mul, plus, real, scale, sub, type Scalar } from '#numerics';
import { flow } from '../flow.ts';
import { drawMixture } from '../mixture.ts';
import { randomField } from '../random-field.ts';
import type { World } from '../world.ts';
import { pathThroughPoint } from './heat.ts';
import { dimension, time } from './parameters.ts';
import { routes } from './routes.ts';

/**
 * A mixture that drifts and spreads by itself, and a point that moves independently of it:
 * along a straight line, or carried by a smooth random field.
 */
export function driftingMixture({
  d,
  along,
}: {
  readonly d: readonly number[];
  readonly along: 'line' | 'field';
}): World {
  return {
    id: `drifting-mixture-along-${along}`,
    says: {
      en: 'A mixture that drifts and spreads by itself, and a point that moves without regard to it.',
      zh: '自行漂移并扩散的混合高斯，以及与它无关地运动的点。',
    },
    parameters: { d: dimension(d), t: time(0, 1) },
    routes: { p: routes.density, x: along === 'line' ? { en: 'a straight line', zh: '直线' } : routes.ode },
    points: 32,
    draw(random, { d: dim = 1, t = 0 }) {
      const mixture = drawMixture(random.fork('mixture'), { d: dim });
      const drift = random.fork('drift').normals(dim);
      const displacement = random.fork('displacement').normals(dim);
      const field = randomField(random.fork('field'), dim);
      const variance = (s: Scalar): Scalar => mul(add(0.3, s), add(0.3, s));
      const straight = derived(['t', '\\boldsymbol{x}_t'], (now: Scalar, x: readonly Scalar[]) =>
        family((s: Scalar) => plus(x, scale(sub(s, now), displacement))),
      );
      return {
        bindings: {
          d: dim,
          t,
          '\\Delta t': 0.1,
          '\\boldsymbol{x}_t': plus(mixture.sample(random), scale(t, drift)),
          '\\boldsymbol{x}': along === 'line' ? straight : pathThroughPoint(flow(field.velocity)),
          '\\boldsymbol{f}': functions((s: Scalar) => map((x: readonly Scalar[]) => field.velocity(s, x))),
          p: functions((s: Scalar) =>
            law({
              density: (x) => mixture.density(minus(x, scale(s, drift)), variance(s)),
              centre: mixture.centre(),
              width: mixture.width(real(variance(s))),
            }),
          ),
        },
        space: '\\boldsymbol{x}_t',
        paths: ['\\boldsymbol{x}'],
        step: { symbol: '\\Delta t', start: 2 ** -6 },
      };
    },
  };
}

import { family, functions, type Law } from '#formula';
import { mul, type Scalar } from '#numerics';
import { drawMixture } from '../mixture.ts';
import type { World } from '../world.ts';
import { heatedLaw } from './heat.ts';
import { time } from './parameters.ts';
import { routes } from './routes.ts';
import { latest } from './latest.ts';

const coefficient = -0.3;

/** A mixture whose variance shrinks: the diffusion equation with a negative coefficient, run while it still has a solution. */
export function narrowing(): World {
  return {
    id: 'narrowing',
    says: {
      en: 'A mixture that sharpens: diffusion with the negative coefficient D = −0.3.',
      zh: '逐渐变尖的混合高斯：扩散系数为负，D = −0.3。',
    },
    parameters: { t: time(0.05, 0.25) },
    routes: { p: routes.density },
    points: 64,
    draw(random, { t = 0 }) {
      const mixture = drawMixture(random.fork('mixture'), { d: 1 });
      return {
        bindings: {
          d: 1,
          t,
          '\\boldsymbol{x}': mixture.sample(random),
          D: family((_s: Scalar) => coefficient),
          p: functions(latest((s: Scalar): Law => heatedLaw(mixture, mul(2 * coefficient, s)))),
        },
        space: '\\boldsymbol{x}',
      };
    },
  };
}

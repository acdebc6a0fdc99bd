import { functions, map } from '#formula';
import { scale, sub, type Scalar, type Velocity } from '#numerics';
import { flow } from '../flow.ts';
import { randomField } from '../random-field.ts';
import type { World } from '../world.ts';
import { stated } from './heat.ts';
import { dimension, duration } from './parameters.ts';
import { routes } from './routes.ts';

/**
 * A smooth random field whose way back is integrated wrongly.
 *
 * @param mistake `sign`: the velocity is negated while the clock still runs forward; `clock`: the clock runs backward
 *   and the velocity is not negated
 */
export function wrongReturn({
  d,
  mistake,
}: {
  readonly d: readonly number[];
  readonly mistake: 'sign' | 'clock';
}): World {
  return {
    id: `wrong-return-by-${mistake}`,
    says:
      mistake === 'sign'
        ? { en: 'The way back with −f, the clock still running forward.', zh: '返程用 −f，时钟仍往前走。' }
        : {
            en: 'The clock runs backward, but dx/dt has changed its sign.',
            zh: '时钟倒着走，但 dx/dt 的符号也变了。',
          },
    parameters: { d: dimension(d), T: duration(0.5, 1.5) },
    routes: { Φ: routes.ode },
    points: 32,
    draw(random, { d: dim = 1, T = 1 }) {
      const field = randomField(random.fork('field'), dim);
      const wrong: Velocity =
        mistake === 'sign'
          ? (s, x) => scale(-1, field.velocity(s, x))
          : (s, x) => field.velocity(sub(T, s), x);
      const forward = flow(field.velocity, { tolerance: 1e-10 });
      const back = flow(wrong, { tolerance: 1e-10 });
      return {
        bindings: {
          d: dim,
          T,
          '\\boldsymbol{x}': random.normals(dim),
          '\\Phi': functions((from: number, to: number) =>
            map((x: readonly Scalar[]) =>
              stated(to < from ? back.carry(to, from, x) : forward.carry(from, to, x)),
            ),
          ),
        },
        space: '\\boldsymbol{x}',
      };
    },
  };
}

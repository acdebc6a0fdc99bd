import { derived, family, functions, map } from '#formula';
import { sub, type Scalar } from '#numerics';
import { eulerMap } from '../euler-map.ts';
import { randomField } from '../random-field.ts';
import type { World } from '../world.ts';
import { dimension, time } from './parameters.ts';
import { routes } from './routes.ts';

/** A smooth random velocity field whose path is one Euler step from x_t. */
export function eulerStep({ d }: { readonly d: readonly number[] }): World {
  return {
    id: 'euler-step',
    says: {
      en: 'One Euler step from a random point in a velocity field made of four random waves.',
      zh: '在四个随机波叠加的速度场中，从随机点出发的一步欧拉法。',
    },
    parameters: { d: dimension(d), t: time(0, 1) },
    routes: {
      x: { en: 'the Euler map, by dual numbers', zh: '欧拉映射，用对偶数求导' },
      '∂f/∂x': routes.jacobian,
    },
    points: 32,
    draw(random, { d: dim = 1, t = 0 }) {
      const field = randomField(random.fork('field'), dim);
      return {
        bindings: {
          d: dim,
          t,
          '\\Delta t': random.uniform(0.05, 0.5),
          '\\boldsymbol{x}_t': random.normals(dim),
          '\\boldsymbol{x}': derived(['t', '\\boldsymbol{x}_t'], (now: Scalar, x: readonly Scalar[]) =>
            family((s: Scalar) => eulerMap(field.velocity, now, sub(s, now), x)),
          ),
          '\\boldsymbol{f}': functions((s: Scalar) =>
            map((x: readonly Scalar[]) => field.velocity(s, x), {
              jacobian: (x: readonly Scalar[]) => field.jacobian(s, x),
            }),
          ),
        },
        space: '\\boldsymbol{x}_t',
        paths: ['\\boldsymbol{x}'],
      };
    },
  };
}

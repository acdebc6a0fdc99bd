import { family, functions, map } from '#formula';
import { at, scale, type Scalar } from '#numerics';
import { flow } from '../flow.ts';
import { randomField } from '../random-field.ts';
import type { World } from '../world.ts';
import { flowMap } from './flow-map.ts';
import { dimension, duration, time } from './parameters.ts';
import { routes } from './routes.ts';

/**
 * A smooth random velocity field on ℝᵈ with its flow maps and two points x and y.
 *
 * @param extremal adds, for every fourth point, the linear field whose flow attains Grönwall's bound
 */
export function smoothField({
  d,
  extremal = false,
  points = 32,
}: {
  readonly d: readonly number[];
  readonly extremal?: boolean;
  readonly points?: number;
}): World {
  return {
    id: extremal ? 'smooth-field-extremal' : 'smooth-field',
    says: {
      en: 'A velocity field made of four random waves, and two random points.',
      zh: '由四个随机波叠加的速度场，以及两个随机点。',
    },
    parameters: { d: dimension(d), t: time(0.2, 1.2), T: duration(0.5, 1.5) },
    routes: { f: { en: 'sum of sines', zh: '正弦之和' }, '∂f/∂x': routes.jacobian, Φ: routes.ode },
    points,
    draw(random, { d: dim = 1, t = 0, T = 1 }) {
      const field = randomField(random.fork('field'), dim);
      const isExtremal = extremal && random.uniform() < 0.25;
      const velocity = isExtremal
        ? (_s: Scalar, x: readonly Scalar[]): Scalar[] => scale(field.lipschitz, x)
        : field.velocity;
      return {
        bindings: {
          d: dim,
          t: isExtremal ? t / 4 : t,
          T,
          '\\boldsymbol{x}': random.normals(dim),
          '\\boldsymbol{y}': random.normals(dim),
          '\\boldsymbol{a}': family((k: number) => at(field.amplitudes, k - 1)),
          '\\boldsymbol{w}': family((k: number) => at(field.waves, k - 1)),
          '\\boldsymbol{f}': functions((s: Scalar) =>
            map((x: readonly Scalar[]) => velocity(s, x), {
              jacobian: (x: readonly Scalar[]) => field.jacobian(s, x),
            }),
          ),
          // The tolerance leaves room between what the solver states and roundoff, also after a second integration.
          '\\Phi': flowMap(flow(velocity, { tolerance: 1e-10 })),
        },
        space: '\\boldsymbol{x}',
      };
    },
  };
}

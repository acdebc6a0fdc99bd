import { box, wholeSpace } from '#formula';
import { schedules } from '../schedule.ts';
import type { World } from '../world.ts';
import { flowMap } from './flow-map.ts';
import { drawHeat, heatNames } from './heat.ts';
import { dimension, time } from './parameters.ts';
import { routes } from './routes.ts';

/**
 * A heated mixture at a fixed point x of space, with the velocity that carries it.
 *
 * Also binds a box V and an interval A around the point, an antisymmetric matrix A, and a step Δt.
 *
 * @param symmetric makes the matrix A symmetric instead
 */
export function heatFlow({
  d,
  points = 64,
  symmetric = false,
}: {
  readonly d: readonly number[];
  readonly points?: number;
  readonly symmetric?: boolean;
}): World {
  return {
    id: symmetric ? 'heat-flow-symmetric' : 'heat-flow',
    says: symmetric
      ? {
          en: 'A random mixture that spreads by heat, and a symmetric matrix where an antisymmetric one belongs.',
          zh: '随机的混合高斯按热传导扩散；本应反对称的矩阵取成对称的。',
        }
      : {
          en: 'A random mixture of three Gaussians that spreads by heat, seen at a random fixed point.',
          zh: '随机的三分量混合高斯按热传导扩散，在一个随机的固定点上观察。',
        },
    parameters: { d: dimension(d), t: time(0.1, 1) },
    routes: { p: routes.density, f: routes.score, Φ: routes.ode },
    points,
    draw(random, { d: dim = 1, t = 0 }) {
      const heat = drawHeat(random, dim, schedules.shifted);
      const x = heat.point(random.fork('point'), t);
      const step = random.uniform(0.05, 0.3);
      const half = random.uniforms(dim, 0.4, 1.2);
      const raw = x.map(() => random.normals(dim));
      const sign = symmetric ? 1 : -1;
      const entry = (i: number, j: number): number => (raw[i]?.[j] ?? 0) + sign * (raw[j]?.[i] ?? 0);
      return {
        bindings: {
          ...heatNames(heat),
          d: dim,
          t,
          '\\Delta t': step,
          '\\boldsymbol{x}': x,
          '\\boldsymbol{A}': x.map((_, i) => x.map((__, j) => entry(i, j))),
          A: box(
            x.map((c, i) => c - (half[i] ?? 1)),
            x.map((c, i) => c + (half[i] ?? 1)),
          ),
          V: box(
            x.map((c, i) => c - (half[i] ?? 1)),
            x.map((c, i) => c + 0.7 * (half[i] ?? 1)),
          ),
          '\\Phi': flowMap(heat.flow),
        },
        space: '\\boldsymbol{x}',
        domains: { '\\boldsymbol{x}': wholeSpace(heat.mixture.centre(), heat.mixture.width(1)) },
      };
    },
  };
}

import { functions, map } from '#formula';
import { apply, scale, type Scalar } from '#numerics';
import { drawLegendreDiffusion } from '../legendre-diffusion.ts';
import type { World } from '../world.ts';
import { dimension, time } from './parameters.ts';

/** Diffusion with a matrix that varies in space, solved exactly by Legendre polynomials on a rotated cube. */
export function legendreFlow({ d }: { readonly d: readonly number[] }): World {
  return {
    id: 'legendre-flow',
    says: {
      en: 'An exactly solvable diffusion on a rotated cube, whose matrix grows in time and vanishes towards the walls.',
      zh: '旋转立方体上可精确求解的扩散，其扩散矩阵随时间增大，在壁面处退化。',
    },
    parameters: { d: dimension(d), t: time(0, 0.3) },
    routes: {
      p: { en: 'Legendre modes, each with its own decay', zh: '勒让德模式，各有各的衰减' },
      f: { en: 'derivatives of the polynomials in closed form', zh: '多项式导数的闭式' },
    },
    points: 32,
    draw(random, { d: dim = 1, t = 0 }) {
      const exact = drawLegendreDiffusion(random.fork('solution'), dim);
      const velocity = (s: Scalar, x: readonly Scalar[]): Scalar[] =>
        scale(-1, apply(exact.diffusion(s, x), exact.score(s, x)));
      return {
        bindings: {
          d: dim,
          t,
          '\\boldsymbol{x}': exact.point(random.fork('point')),
          p: functions((s: Scalar) => map((x: readonly Scalar[]) => exact.density(s, x))),
          '\\boldsymbol{D}': functions((s: Scalar) => map((x: readonly Scalar[]) => exact.diffusion(s, x))),
          '\\boldsymbol{f}': functions((s: Scalar) => map((x: readonly Scalar[]) => velocity(s, x))),
        },
        space: '\\boldsymbol{x}',
      };
    },
  };
}

import { atoms, family, functions, law, map } from '#formula';
import { add, at, mul, sin, type Scalar } from '#numerics';
import { drawAtoms } from '../atoms.ts';
import { schedules } from '../schedule.ts';
import type { World } from '../world.ts';
import { pointsFor } from './nodes.ts';
import { dimension, time } from './parameters.ts';
import { routes } from './routes.ts';
import { latest } from './latest.ts';

/** Three data points under noise, and a small model `s_θ(x, t) = θ₁ x + θ₂ sin(θ₃ x + t)` of their score, entry by entry. */
export function scoreModel({ d }: { readonly d: readonly number[] }): World {
  const { sigma } = schedules.shifted;
  return {
    id: 'score-model',
    says: {
      en: 'Three data points under noise, and a model of the score with random parameters.',
      zh: '加噪的三个数据点，以及参数随机的得分模型。',
    },
    parameters: { d: dimension(d), t: time(0.3, 1) },
    routes: { p: routes.atoms, E: { en: 'trapezoid quadrature', zh: '梯形求积' } },
    points: pointsFor,
    draw(random, { d: dim = 1, t = 0 }) {
      const data = drawAtoms(random.fork('data'), { d: dim, count: 3, spread: 1 });
      const lawAt = (s: number) =>
        law({
          density: (x: readonly Scalar[]) => data.density(x, mul(sigma(s), sigma(s))),
          centre: Array.from({ length: dim }, () => 0),
          width: Array.from({ length: dim }, () => Number(sigma(s)) * 0.7),
        });
      return {
        bindings: {
          d: dim,
          t,
          '\\sigma': family(sigma),
          p_0: atoms(data.points, data.weights),
          p: functions(latest(lawAt)),
          '\\boldsymbol{\\theta}': random.uniforms(3, -1, 1),
          '\\boldsymbol{s}': functions((theta: readonly number[]) =>
            map((x: readonly Scalar[], s: Scalar) =>
              x.map((entry) =>
                add(mul(at(theta, 0), entry), mul(at(theta, 1), sin(add(mul(at(theta, 2), entry), s)))),
              ),
            ),
          ),
        },
        space: '\\boldsymbol{x}_t',
      };
    },
  };
}

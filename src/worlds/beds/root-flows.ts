import { family, functions, map } from '#formula';
import { abs, add, at, mul, real, sqrt, sub, type Scalar } from '#numerics';
import type { World } from '../world.ts';
import { duration, time } from './parameters.ts';

/** The velocity −2 sign(x)√|x|: every trajectory reaches the origin after the time √|x| and stays there. */
export function mergingFlow(): World {
  const carry = (from: number, to: number, x: Scalar): Scalar => {
    const left = sub(sqrt(abs(x)), to - from);
    if (real(x) === 0 || real(left) <= 0) return 0;
    return mul(Math.sign(real(x)), mul(left, left));
  };
  return {
    id: 'merging-flow',
    says: {
      en: 'The velocity −2 sign(x)√|x| on the line, which is not Lipschitz at 0: trajectories merge there.',
      zh: '直线上的速度 −2 sign(x)√|x|，在 0 处不满足利普希茨条件：轨迹在那里汇合。',
    },
    parameters: { T: duration(0.5, 1.5) },
    routes: { Φ: { en: 'closed form', zh: '闭式' } },
    points: 64,
    draw(random, { T = 1 }) {
      return {
        bindings: {
          d: 1,
          T,
          '\\boldsymbol{x}': [random.uniform(0.01, 0.2)],
          '\\Phi': functions((from: number, to: number) =>
            map((x: readonly Scalar[]) => [carry(from, to, at(x, 0))]),
          ),
        },
        space: '\\boldsymbol{x}',
      };
    },
  };
}

/** The velocity 2√|x|: the origin stays where it is, and yet every point near it runs off; L is set to 2. */
export function splittingFlow(): World {
  return {
    id: 'splitting-flow',
    says: {
      en: 'The velocity 2√|x| on the line, which has no Lipschitz constant at 0; L = 2 is tried.',
      zh: '直线上的速度 2√|x|，在 0 处没有利普希茨常数；取 L = 2 试之。',
    },
    parameters: { t: time(0.2, 1.2) },
    routes: { Φ: { en: 'closed form (√x + t)²', zh: '闭式 (√x + t)²' } },
    points: 64,
    draw(random, { t = 0 }) {
      const moved = (x: Scalar, s: number): Scalar => {
        const root = add(sqrt(x), s);
        return real(x) === 0 ? 0 : mul(root, root);
      };
      return {
        bindings: {
          d: 1,
          t,
          '\\boldsymbol{x}': [random.uniform(1e-6, 1e-4)],
          '\\boldsymbol{y}': [0],
          '\\boldsymbol{a}': family((_k: number) => [0.5]),
          '\\boldsymbol{w}': family((_k: number) => [1]),
          '\\Phi': functions((_from: number, to: number) =>
            map((x: readonly Scalar[]) => [moved(at(x, 0), to)]),
          ),
        },
        space: '\\boldsymbol{x}',
      };
    },
  };
}

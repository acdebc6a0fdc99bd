import { family, functions, map } from '#formula';
import { invertMonotone, mul, normalCdf, type Scalar } from '#numerics';
import type { World } from '../world.ts';
import { time } from './parameters.ts';

const rate = 0.5;

/**
 * Mass that flows in from −∞: with N the distribution function of a Gaussian and N′ its density, the flux c(1 − N)
 * lets the density grow as (1 + ct) N′.
 *
 * A particle has then ct more mass on its left than at its start.
 */
export function inflow(): World {
  return {
    id: 'inflow',
    says: {
      en: 'A Gaussian whose mass grows, since the flux at −∞ is not zero.',
      zh: '质量不断增加的高斯函数：−∞ 处的通量不为零。',
    },
    parameters: { t: time(0.2, 0.8) },
    routes: {
      x: { en: 'closed form by the quantile function', zh: '由分位数函数写出的闭式' },
      F: { en: 'error function', zh: '误差函数' },
    },
    points: 64,
    draw(random, { t = 0 }) {
      const level = random.uniform(0.05, 0.8);
      const mass = (s: number): number => 1 + rate * s;
      return {
        bindings: {
          t,
          x: family((s: number) => invertMonotone(normalCdf, (level + rate * s) / mass(s), [-20, 20])),
          F: functions((s: number) => map((x: Scalar) => mul(mass(s), normalCdf(x)))),
        },
      };
    },
  };
}

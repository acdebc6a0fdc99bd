import { family, functions, map } from '#formula';
import { invertMonotone, mul, normalCdf, type Scalar } from '#numerics';
import type { World } from '../world.ts';
import { time } from './parameters.ts';

const strength = 0.5;

/**
 * The velocity c/p on a resting Gaussian: it solves the continuity equation with ∂p/∂t = 0, and yet every particle
 * reaches infinity in finite time; F(x_t) = F(x_0) + ct.
 */
export function blowUp(): World {
  return {
    id: 'blow-up',
    says: {
      en: 'A resting standard Gaussian with the velocity c/p: the density is steady, the particles run off.',
      zh: '静止的标准高斯分布，速度取 c/p：密度不变，粒子却逃逸。',
    },
    parameters: { t: time(0.2, 0.8) },
    routes: { x: { en: 'closed form F⁻¹(F(x₀) + ct)', zh: '闭式 F⁻¹(F(x₀) + ct)' } },
    points: 64,
    draw(random, { t = 0 }) {
      const level = random.uniform(0.05, 0.5);
      return {
        bindings: {
          t,
          x: family((s: number) => invertMonotone(normalCdf, level + strength * s, [-20, 20])),
          F: functions((_s: number) => map(normalCdf)),
        },
      };
    },
  };
}

/** All the mass at the origin, heated: every path x_t = c σ_t starts at the same point. */
export function collapse(): World {
  return {
    id: 'collapse',
    says: {
      en: 'Data in a single point: every path of the flow starts there.',
      zh: '数据集中于一点：流的每条轨迹都从那里出发。',
    },
    parameters: { t: time(0.2, 1) },
    routes: { x: { en: 'closed form c σ_t', zh: '闭式 c σ_t' } },
    points: 64,
    draw(random, { t = 0 }) {
      const c = random.normal();
      const step = (x: number): number => (x >= 0 ? 1 : 0);
      return {
        bindings: {
          t,
          x: family((s: Scalar) => mul(c, s)),
          F: functions((s: number) => map((x: number) => (s === 0 ? step(x) : normalCdf(x / s)))),
        },
      };
    },
  };
}

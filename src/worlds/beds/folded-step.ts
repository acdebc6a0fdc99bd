import { derived, family, functions, law } from '#formula';
import { add, at, div, mul, sqrt, sub, type Scalar } from '#numerics';
import { gaussianDensity } from '../gaussian.ts';
import type { World } from '../world.ts';

/**
 * An Euler step so long that it folds the line: `x ↦ x − x²`, the velocity −x² with Δt = 1.
 *
 * The points x and 1 − x land on one place y, so the density there is the sum over both, each divided by √(1 − 4y).
 */
export function foldedStep(): World {
  const start = (x: Scalar): Scalar => gaussianDensity([x], [0], 1);
  const folded = (y: Scalar): Scalar => {
    const spread = sqrt(sub(1, mul(4, y)));
    const [left, right] = [div(sub(1, spread), 2), div(add(1, spread), 2)];
    return div(add(start(left), start(right)), spread);
  };
  return {
    id: 'folded-step',
    says: {
      en: 'A standard Gaussian after one Euler step that folds the line: Δt Lip(f) exceeds 1.',
      zh: '标准高斯分布经过一步使直线折叠的欧拉法：Δt Lip(f) 大于 1。',
    },
    parameters: {},
    routes: { p: { en: 'sum over the two preimages', zh: '对两个原像求和' } },
    points: 64,
    draw(random) {
      const lawOf = (density: (x: Scalar) => Scalar) =>
        law({ density: (x) => density(at(x, 0)), centre: [0], width: [1] });
      return {
        bindings: {
          d: 1,
          t: 0,
          '\\Delta t': 1,
          '\\boldsymbol{x}_t': [random.uniform(-0.9, 0.3)],
          '\\boldsymbol{x}': derived(['\\boldsymbol{x}_t'], (x: readonly Scalar[]) =>
            family((s: number) => x.map((entry) => (s === 0 ? entry : sub(entry, mul(entry, entry))))),
          ),
          p: functions((s: number) => lawOf(s === 0 ? start : folded)),
        },
        space: '\\boldsymbol{x}_t',
        paths: ['\\boldsymbol{x}'],
      };
    },
  };
}

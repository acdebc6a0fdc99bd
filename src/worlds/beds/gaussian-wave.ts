import { wholeSpace } from '#formula';
import type { World } from '../world.ts';
import { nodesFor, pointsFor } from './nodes.ts';
import { dimension, noise } from './parameters.ts';

/** A centred Gaussian of width σ and a frequency ω. */
export function gaussianWave({ d }: { readonly d: readonly number[] }): World {
  return {
    id: 'gaussian-wave',
    says: { en: 'A centred Gaussian and a random frequency.', zh: '中心在原点的高斯函数与一个随机频率。' },
    parameters: { d: dimension(d), σ: noise(0.5, 2) },
    routes: { '∫': { en: 'trapezoid quadrature', zh: '梯形求积' } },
    points: pointsFor,
    draw(random, { d: dim = 1, σ: sigma = 1 }) {
      const zero = new Array<number>(dim).fill(0);
      return {
        bindings: { d: dim, '\\sigma': sigma, '\\boldsymbol{\\omega}': random.uniforms(dim, -1.5, 1.5) },
        space: '\\boldsymbol{x}',
        domains: {
          '\\boldsymbol{x}': wholeSpace(
            zero,
            zero.map(() => sigma * (dim === 1 ? 0.6 : 0.8)),
            nodesFor(dim),
          ),
        },
      };
    },
  };
}

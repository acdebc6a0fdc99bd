import { atoms, derived, law, type Law } from '#formula';
import { mul, type Scalar } from '#numerics';
import type { Atoms } from '../atoms.ts';
import { drawAtoms } from '../atoms.ts';
import { drawMixture, GaussianMixture } from '../mixture.ts';
import type { World } from '../world.ts';
import { heatedLaw } from './heat.ts';
import { noise } from './parameters.ts';
import { routes } from './routes.ts';

/**
 * A terminal law p_T whose noise σ_T grows; the data are a mixture on the line with a mean away from zero.
 *
 * @param growing lets the data grow with the noise, so that the noise never hides them
 */
export function scaledPrior({ growing = false }: { readonly growing?: boolean } = {}): World {
  return {
    id: growing ? 'growing-data' : 'scaled-prior',
    says: growing
      ? { en: 'Noise that grows, and data that grow as fast.', zh: '噪声在增大，数据也同样增大。' }
      : { en: 'Fixed data on the line, and noise that grows.', zh: '直线上固定的数据，以及不断增大的噪声。' },
    parameters: {},
    routes: {
      p: routes.density,
      TV: { en: 'Gauss–Legendre between the crossings', zh: '在交点之间用高斯–勒让德求积' },
    },
    points: 64,
    draw(random) {
      const drawn = drawMixture(random.fork('mixture'), { d: 1, spread: 0.5 });
      const shifted = new GaussianMixture(
        drawn.weights,
        drawn.means.map((mean) => mean.map((entry) => Number(entry) + 1.5)),
        drawn.variances,
      );
      const lawAt = (sigma: number): Law => {
        const factor = growing ? sigma : 1;
        const data = new GaussianMixture(
          shifted.weights,
          shifted.means.map((mean) => mean.map((entry) => mul(factor, entry))),
          shifted.variances.map((variance) => mul(factor * factor, variance)),
        );
        return heatedLaw(data, sigma * sigma);
      };
      return {
        bindings: { d: 1, '\\sigma_T': 16, p_T: derived(['\\sigma_T'], lawAt) },
        step: { symbol: '\\sigma_T', start: 16 },
      };
    },
  };
}

/** Two Gaussians of one width on the line, one centred and one at x₀. */
export function shiftedGaussians(): World {
  return {
    id: 'shifted-gaussians',
    says: {
      en: 'Two Gaussians of one width, a random distance apart.',
      zh: '两个同宽的高斯分布，相隔随机的距离。',
    },
    parameters: { σ: noise(0.5, 4) },
    routes: { TV: { en: 'Gauss–Legendre between the crossings', zh: '在交点之间用高斯–勒让德求积' } },
    points: 64,
    draw: (random, { σ: sigma = 1 }) => ({
      bindings: { d: 1, '\\sigma_T': sigma, '\\boldsymbol{x}_0': [random.uniform(0.2, 4)] },
    }),
  };
}

/** One to three data points on the line under the noise σ_T. */
export function atomicPrior(): World {
  return {
    id: 'atomic-prior',
    says: {
      en: 'One, two or three data points on the line, under noise.',
      zh: '直线上的一个、两个或三个数据点，加上噪声。',
    },
    parameters: {
      n: { kind: 'choice', says: { en: 'data points', zh: '数据点数' }, values: [1, 2, 3] },
      σ: noise(1, 4),
    },
    routes: { p: routes.atoms, KL: { en: 'trapezoid quadrature', zh: '梯形求积' } },
    points: 32,
    draw(random, { n = 1, σ: sigma = 1 }) {
      const data: Atoms = drawAtoms(random.fork('data'), { d: 1, count: n });
      return {
        bindings: {
          d: 1,
          '\\sigma_T': sigma,
          p_0: atoms(data.points, data.weights),
          p_T: law({
            density: (x: readonly Scalar[]) => data.density(x, sigma * sigma),
            centre: [0],
            width: [sigma * 0.6],
          }),
        },
      };
    },
  };
}

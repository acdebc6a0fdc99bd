import { atoms } from '#formula';
import { at } from '#numerics';
import type { World } from '../world.ts';
import { dimension } from './parameters.ts';

/** A random variable z with seven weighted values in ℝᵈ, and any point c; m is the mean without the weights. */
export function weightedSample({ d }: { readonly d: readonly number[] }): World {
  return {
    id: 'weighted-sample',
    says: {
      en: 'Seven random values with random weights, and a random point.',
      zh: '七个带随机权重的随机取值，以及一个随机点。',
    },
    parameters: { d: dimension(d) },
    routes: { E: { en: 'weighted sum', zh: '加权和' } },
    points: 32,
    draw(random, { d: dim = 1 }) {
      const points = Array.from({ length: 7 }, () => random.normals(dim));
      const raw = random.uniforms(points.length, 0.1, 1);
      const total = raw.reduce((sum, weight) => sum + weight, 0);
      return {
        bindings: {
          d: dim,
          '\\boldsymbol{z}': atoms(
            points,
            raw.map((weight) => weight / total),
          ),
          '\\boldsymbol{c}': random.normals(dim),
          '\\boldsymbol{m}':
            points[0]?.map((_, i) => points.reduce((sum, point) => sum + at(point, i), 0) / points.length) ??
            [],
        },
      };
    },
  };
}

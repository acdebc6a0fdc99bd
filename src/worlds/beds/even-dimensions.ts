import type { World } from '../world.ts';
import { dimension, pointsOver } from './parameters.ts';

/** How many parameters a skew matrix of even dimension has, counted exactly. */
export function evenDimensions({ d }: { readonly d: readonly number[] }): World {
  return {
    id: 'even-dimensions',
    says: { en: 'An even dimension.', zh: '偶数维数。' },
    parameters: { d: dimension(d) },
    routes: {},
    points: pointsOver(d),
    draw: (_, { d: dim = 2 }) => ({ bindings: { d: dim } }),
  };
}

import { derived } from '#formula';
import { inverse, real } from '#numerics';
import { blockGenerator, chain } from '../blocks.ts';
import type { World } from '../world.ts';
import { complexMatrix } from './complex-matrix.ts';
import {} from './whole-turn-more.ts';

/**
 * A generator of ℝ⁴ that is not skew and turns orthogonally at whole positions: that of {@link wholeTurnMore}.
 *
 * @param between whether positions lie between two integers
 */
export function integerGenerator({ between = false }: { readonly between?: boolean } = {}): World {
  return {
    id: between ? 'integer-generator-between' : 'integer-generator',
    says: between
      ? {
          en: 'A generator that is orthogonal at whole positions only, and two positions between them.',
          zh: '只在整数位置上正交的生成元，以及两个非整数位置。',
        }
      : {
          en: 'A generator that is orthogonal at whole positions only, and two of them.',
          zh: '只在整数位置上正交的生成元，以及两个整数位置。',
        },
    parameters: {},
    routes: { B: { en: 'change of basis', zh: '换基' } },
    points: 64,
    draw(random) {
      const P = complexMatrix(random);
      const theta = random.uniform(0.3, 1);
      const back = inverse(P).map((row) => row.map(real));
      const shift = between ? 0.25 : 0;
      return {
        bindings: {
          d: 4,
          m: random.choice([-2, 1, 2]) + shift,
          n: random.choice([-3, -1, 3]) + 2 * shift,
          B: derived(['d'], () => chain(P, blockGenerator([theta, theta + 2 * Math.PI]), back)),
        },
      };
    },
  };
}

import { derived, family } from '#formula';
import { inverse } from '#numerics';
import { planeGenerator } from '../blocks.ts';
import { rotaryMatrix } from '../rotary.ts';
import type { World } from '../world.ts';
import { complexMatrix } from './complex-matrix.ts';

const planes = {
  R: family((angle: number) => rotaryMatrix([1], angle)),
  J: family(planeGenerator),
};

/**
 * A 4 × 4 matrix P that is the real form of a complex 2 × 2 matrix, invertible and not unitary: it commutes with the
 * rotation by a right angle in both planes. Its generator turns the second plane once more at every step.
 *
 * @param commutes set to false for a P that does not commute
 */
export function wholeTurnMore({ commutes = true }: { readonly commutes?: boolean } = {}): World {
  return {
    id: commutes ? 'whole-turn-more' : 'whole-turn-more-mixed',
    says: commutes
      ? {
          en: 'A random invertible complex 2 × 2 matrix as a real 4 × 4 matrix P, an angle, and a whole position.',
          zh: '写成 4×4 实矩阵 P 的随机可逆 2×2 复矩阵、角度与整数位置。',
        }
      : {
          en: 'A random invertible real 4 × 4 matrix P, an angle, and a whole position.',
          zh: '随机可逆的 4×4 实矩阵 P、角度与整数位置。',
        },
    parameters: {},
    routes: { exp: { en: 'scaling and squaring with a Padé approximant', zh: '缩放平方与帕德逼近' } },
    points: 64,
    draw(random) {
      const P = complexMatrix(random);
      const mixed = P.map((row, i) => row.map((x, j) => x + (i === j && i % 2 === 0 ? 0.5 : 0)));
      return {
        bindings: {
          d: 4,
          n: random.choice([-3, -2, -1, 1, 2, 3]),
          '\\theta': random.uniform(0.3, 1),
          // An inverse keeps the property but not the symmetry of its digits.
          P: derived(['d'], () => inverse(commutes ? P : mixed)),
          ...planes,
        },
      };
    },
  };
}

import type { World } from '../world.ts';
import { walkedDistances } from './walked-distances.ts';
import { rotaryRoutes } from './rotary-routes.ts';

/** A method whose matrix of distances is displayed. */
export type PicturedMethod = 'rope' | 'interpolation' | 'leaky' | 'rerope';

/** The lengths at which each displayed matrix is compared; those with a window need rows for all that is shown. */
const smallest: Readonly<Record<PicturedMethod, number>> = {
  rope: 9,
  interpolation: 9,
  leaky: 12,
  rerope: 11,
};

/** The matrix of effective distances of a length L, of which an equation displays a part. */
export function distancePicture({ of }: { readonly of: PicturedMethod }): World {
  const isWindowed = of === 'leaky' || of === 'rerope';
  return {
    id: `distance-picture-${of}`,
    says: {
      en: 'The lower triangle of distances of a random length, built by walking down its diagonals.',
      zh: '随机长度的距离下三角矩阵，沿对角线逐格生成。',
    },
    parameters: {},
    routes: { M: rotaryRoutes.walk },
    points: 64,
    draw(random) {
      const w = random.integer(5, 9);
      const k = random.integer(2, 15) + 0.5;
      const L = isWindowed ? random.integer(w + 6, 26) : random.integer(smallest[of], 26);
      const inside = of === 'interpolation' ? k : 1;
      const beyond = of === 'leaky' || of === 'interpolation' ? k : of === 'rope' ? 1 : Infinity;
      return {
        bindings: {
          L,
          ...(isWindowed ? { w } : {}),
          ...(of === 'interpolation' || of === 'leaky' ? { k } : {}),
          M: walkedDistances(L, { w, inside, k: beyond }),
        },
      };
    },
  };
}

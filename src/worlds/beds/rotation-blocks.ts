import { family, group, map, range } from '#formula';
import { real, transpose, type Scalar } from '#numerics';
import { frequencies, rotaryMatrix } from '../rotary.ts';
import type { World } from '../world.ts';
import { rotaryRoutes } from './rotary-routes.ts';

/** r where it is a distance of the rectangle, 1 to 10; bent everywhere else. */
function straightWithin(r: number): number {
  return Number.isInteger(r) && r >= 1 && r <= 10 ? r : (r * r) / 10;
}

/**
 * Rectangles of rotation blocks R^(−ρ(i−j)) for rows I and columns J, with factors G_i of rows and H_j of columns.
 *
 * @param kinked clips the distance at a window that the rectangle crosses
 */
export function rotationBlocks({ kinked = false }: { readonly kinked?: boolean } = {}): World {
  return {
    id: kinked ? 'rotation-blocks-kinked' : 'rotation-blocks',
    says: {
      en: 'Blocks of rotations for five queries and six keys, with a distance that is a multiple of i − j there, and bent elsewhere.',
      zh: '五个query与六个key的旋转块，在该矩形上距离是 i − j 的倍数，别处是弯的。',
    },
    parameters: {},
    routes: { 'G, H': rotaryRoutes.matrix, rank: { en: 'singular values', zh: '奇异值' } },
    points: 64,
    draw(random) {
      const d = random.choice([2, 4, 6]);
      const theta = frequencies(d, random.uniform(5, 40));
      const k = random.uniform(0.8, 2);
      const w = 3;
      return {
        bindings: {
          d,
          i: random.integer(8, 12),
          j: random.integer(2, 7),
          I: range(8, 12),
          J: range(2, 7),
          G: family((i: number) => transpose(rotaryMatrix(theta, -i / k))),
          H: family((j: number) => rotaryMatrix(theta, j / k)),
          '\\mathcal{R}': group((x: Scalar) => rotaryMatrix(theta, real(x))),
          '\\rho': map((r: number) => (kinked ? Math.min(r, w) : straightWithin(r) / k)),
        },
      };
    },
  };
}

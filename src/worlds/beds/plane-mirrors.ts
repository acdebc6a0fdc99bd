import { derived, family } from '#formula';
import { planeGenerator } from '../blocks.ts';
import { rotaryMatrix } from '../rotary.ts';
import type { World } from '../world.ts';

/** The swap of two coordinates, and a mirror of the plane at any angle, with `O = O₊ I₋` and `O₊ = exp B`. */
export function planeMirrors({ swap = false }: { readonly swap?: boolean } = {}): World {
  return {
    id: swap ? 'swap' : 'plane-mirrors',
    says: swap
      ? {
          en: 'The matrix that swaps two coordinates, and a whole position.',
          zh: '交换两个坐标的矩阵，以及整数位置。',
        }
      : {
          en: 'A mirror of the plane at a random angle, and a whole position.',
          zh: '平面上随机方向的镜面反射，以及整数位置。',
        },
    parameters: {},
    routes: { B: { en: 'the angle itself', zh: '直接由角度' } },
    points: 64,
    draw(random) {
      const angle = swap ? Math.PI / 2 : random.uniform(0.4, 2.7);
      const [c, s] = swap ? [0, 1] : [Math.cos(angle), Math.sin(angle)];
      return {
        bindings: {
          d: 2,
          n: random.integer(1, 2),
          // The mirror that sends e₁ to the direction of the angle.
          O: [
            [c, s],
            [s, -c],
          ],
          'I_-': [
            [1, 0],
            [0, -1],
          ],
          'O_+': [
            [c, -s],
            [s, c],
          ],
          B: derived(['d'], () => planeGenerator(angle)),
          R: family((x: number) => rotaryMatrix([1], x)),
        },
      };
    },
  };
}

import { family } from '#formula';
import { planeGenerator } from '../blocks.ts';
import { rotaryMatrix } from '../rotary.ts';
import type { World } from '../world.ts';

/** One plane: an angle θ other than 1 and a position n. */
export function planeRotation(): World {
  return {
    id: 'plane-rotation',
    says: {
      en: 'One plane, a random frequency, and a whole position.',
      zh: '一个平面、随机频率与整数位置。',
    },
    parameters: {},
    routes: { exp: { en: 'scaling and squaring with a Padé approximant', zh: '缩放平方与帕德逼近' } },
    points: 64,
    draw: (random) => ({
      bindings: {
        d: 2,
        n: random.integer(2, 6),
        '\\theta': random.uniform(0.2, 0.8),
        R: family((angle: number) => rotaryMatrix([1], angle)),
        J: family(planeGenerator),
      },
    }),
  };
}

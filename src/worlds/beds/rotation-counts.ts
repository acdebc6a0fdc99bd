import { RegionCache } from '../rerope-cache.ts';
import type { World } from '../world.ts';
import { rotaryRoutes } from './rotary-routes.ts';

/** The rotations that a decoder makes over L tokens: every key anew at every step, or one key that changes its region. */
export function rotationCounts(): World {
  return {
    id: 'rotation-counts',
    says: {
      en: 'A decoder that counts the vectors it turns, for a random length and window.',
      zh: '一个统计旋转次数的解码器，长度与窗口随机。',
    },
    parameters: {},
    routes: { rotations: rotaryRoutes.cache },
    points: 64,
    draw(random) {
      const L = random.integer(12, 64);
      const w = random.integer(1, L - 2);
      const cache = new RegionCache([1], { w, k: Infinity });
      let all = 0;
      for (let i = 0; i < L; i += 1) {
        cache.step([1, 0], [0, 1]);
        for (let j = 0; j <= i; j += 1) all += 1;
      }
      return {
        bindings: {
          L,
          w,
          '\\#\\{\\text{rotations, all keys at every step}\\}': all,
          '\\#\\{\\text{rotations, two regions}\\}': cache.rotations,
        },
      };
    },
  };
}

import { map } from '#formula';
import type { Stream } from '#numerics';
import type { World } from '../world.ts';
import { walkedDistance, walkedFamily } from './effective-distances.ts';
import { rotaryRoutes } from './rotary-routes.ts';

/** A factor next to 1, from a ten-millionth to a half away on either side. */
function nearOne(random: Stream): number {
  const distance = 10 ** random.uniform(-7, -0.3);
  return random.integer(0, 1) === 1 ? 1 + distance : 1 - distance;
}

/**
 * A test length L and a divisor k so near to the smallest one that every distance is just trained, or just not.
 *
 * @param window keeps the distances inside a window w < N − 1 as they are
 */
export function rangeBoundary({ window }: { readonly window: boolean }): World {
  return {
    id: window ? 'range-boundary-window' : 'range-boundary',
    says: {
      en: 'Lengths of training and of test, and a divisor close to the smallest one that suffices.',
      zh: '训练长度与测试长度，以及接近最小可行值的除数。',
    },
    parameters: {},
    routes: { ρ: rotaryRoutes.walk },
    points: 200,
    draw(random) {
      const N = random.integer(6, 40);
      const w = window ? random.integer(1, N - 3) : 0;
      const L = random.integer(N, 5 * N);
      const k = ((L - 1 - w) / (N - 1 - w)) * nearOne(random);
      return { bindings: { N, L, k, ...(window ? { w, '\\rho': walkedFamily } : {}) } };
    },
  };
}

/** The largest length at which Leaky ReRoPE stays within the training length, found by trying one after another. */
export function longestLengths(): World {
  return {
    id: 'longest-lengths',
    says: {
      en: 'A training length, a window and a divisor, and the longest test length that stays in range.',
      zh: '训练长度、窗口与除数，以及不出范围的最大测试长度。',
    },
    parameters: {},
    routes: { L: rotaryRoutes.search },
    points: 96,
    draw(random) {
      const N = random.integer(16, 80);
      const w = random.integer(2, N - 4);
      const k = random.integer(0, 2) === 0 ? random.integer(1, 16) : random.uniform(1, 16);
      return {
        bindings: { N, w, k, 'L_{\\max}': map((a: number, b: number) => search(N, a, b)) },
      };
    },
  };
}

function search(N: number, w: number, k: number): number {
  for (let L = 1; L < 4000; L += 1) if (!(walkedDistance(w, k, L) <= N - 1)) return L;
  return NaN;
}

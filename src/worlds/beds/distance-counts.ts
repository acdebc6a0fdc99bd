import { map } from '#formula';
import type { World } from '../world.ts';
import { rotaryRoutes } from './rotary-routes.ts';

/** Lengths N < L, a window w < N and a distance r < N, so small that all pairs of positions can be counted. */
export function distanceCounts(): World {
  return {
    id: 'distance-counts',
    says: {
      en: 'A short training length, a longer test length, a window and a distance.',
      zh: '较短的训练长度、更长的测试长度、一个窗口和一个距离。',
    },
    parameters: {},
    routes: {},
    points: 64,
    draw(random) {
      // Now and then so long that a hundredth of a position counts.
      const isLong = random.integer(0, 7) === 0;
      const N = isLong ? random.integer(110, 125) : random.integer(4, 11);
      const w = isLong ? random.integer(1, 8) : random.integer(1, N - 2);
      return { bindings: { N, L: N + random.integer(1, 12), w, r: random.integer(0, N - 1) } };
    },
  };
}

/** A test length L > N and a window on either side of the trained distances, with the saturating distance ρ. */
export function saturatingDistance(): World {
  return {
    id: 'saturating-distance',
    says: {
      en: 'A distance that stops growing at the window, which ends just inside or just outside the trained range.',
      zh: '增长到窗口便停止的距离；窗口恰在训练范围之内或之外。',
    },
    parameters: {},
    routes: { ρ: { en: 'a counter that stops at the window', zh: '到窗口为止的计数器' } },
    points: 96,
    draw(random) {
      const N = random.integer(0, 3) === 0 ? random.integer(101, 120) : random.integer(4, 9);
      const w = Math.max(1, N + random.integer(-3, 3));
      const saturating = (r: number): number => {
        let distance = 0;
        for (let step = 0; step < r && step < w; step += 1) distance += 1;
        return distance;
      };
      return {
        bindings: { N, w, L: N + random.integer(1, 5), '\\rho': map(saturating) },
      };
    },
  };
}

/**
 * A square of logits cut into tiles of B × B, and how many of them need which passes.
 *
 * @param divides whether B divides the window
 */
export function tileCounts({ divides = true }: { readonly divides?: boolean } = {}): World {
  return {
    id: divides ? 'tile-counts' : 'tile-counts-uneven',
    says: divides
      ? { en: 'Tiles whose size divides the window and the length.', zh: '边长整除窗口与长度的分块。' }
      : { en: 'Tiles whose size does not divide the window.', zh: '边长不整除窗口的分块。' },
    parameters: {},
    routes: { tiles: rotaryRoutes.search },
    points: 64,
    draw(random) {
      const B = random.integer(2, 6);
      const across = random.integer(2, 5);
      const w = B * across + (divides ? 0 : random.integer(1, B - 1));
      const L = B * (across + random.integer(2, 6));
      const { all, both } = countTiles(L, w, B);
      return {
        bindings: {
          B,
          w,
          L,
          '\\#\\{\\text{tiles}\\}': all,
          '\\#\\{\\text{tiles that need both passes}\\}': both,
        },
      };
    },
  };
}

function countTiles(L: number, w: number, B: number): { all: number; both: number } {
  const sides = new Map<string, { near: boolean; far: boolean }>();
  for (let i = 0; i < L; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const name = `${Math.floor(i / B)} ${Math.floor(j / B)}`;
      const side = sides.get(name) ?? { near: false, far: false };
      if (i - j < w) side.near = true;
      else side.far = true;
      sides.set(name, side);
    }
  }
  return { all: sides.size, both: [...sides.values()].filter(({ near, far }) => near && far).length };
}

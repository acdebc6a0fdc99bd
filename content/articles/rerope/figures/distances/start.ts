import type { Bounds, Settings } from '../positions/settings.ts';

/** Small enough for every cell to be seen; the trained distances are 0 … 15. */
export const bounds: Bounds = { N: 16, longest: 64, widest: 64 };

/** A text twice as long as those of training, with both slopes in view and a corner that is out of range. */
export const first: Settings = { method: 'leaky', L: 32, w: 8, k: 2, d: 8 };

/** The plane whose distances are shown for a method that rescales frequencies: the slowest. */
export const firstPlane = 3;

export const firstSeed = 1;

/** The pair that is marked at first. */
export const firstPair: Pair = { i: 24, j: 10 };

/** A query i and a key j ≤ i. */
export interface Pair {
  readonly i: number;
  readonly j: number;
}

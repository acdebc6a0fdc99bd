import type { Bounds, Settings } from '../positions/settings.ts';

/** The sizes of the source's first table: trained at 512, tested at 4096. */
export const bounds: Bounds = { N: 512, longest: 16_384, widest: 256 };

export const first: Settings = { method: 'rope', L: 4096, w: 256, k: 8, d: 128 };

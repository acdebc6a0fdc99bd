import type { Frame } from '#figure';
import { lengths } from './start.ts';

export const stage = { width: 364, height: 272 } as const;

/** Positions across, shares of right predictions up. */
export const frame: Frame = { left: 40, top: 30, right: 354, bottom: 236, x: [0, lengths[1]], y: [0, 1] };

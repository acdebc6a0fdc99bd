import type { Frame } from '#figure';
import { bounds } from './start.ts';

const right = Math.log10(bounds.longest);

/** The phases of the planes, with g(r) beneath them. */
export const stage = { width: 364, height: 452 } as const;

/** Planes across; turns up, as powers of ten. */
export const phaseFrame: Frame = {
  ...{ left: 36, top: 8, right: 356, bottom: 216 },
  x: [0, 1],
  y: [-2.6, 3.6],
};

/** Distances across, as powers of ten. */
export const attentionFrame: Frame = {
  ...{ left: 36, top: 268, right: 356, bottom: 424 },
  x: [0, right],
  y: [-0.3, 1.1],
};

/** The effective distance against the distance, both as powers of ten. */
export const plot = { width: 264, height: 252 } as const;
export const distanceFrame: Frame = {
  ...{ left: 34, top: 8, right: 258, bottom: 220 },
  x: [0, right],
  y: [0, right],
};

import type { Frame, Square } from '#figure';

/** The distance matrix with the curve ρ(r) beneath it. */
export const stage = { width: 364, height: 500 } as const;
export const matrix: Square = { left: 26, top: 6, side: 330 };

/** The curve; the values at its edges depend on what is shown. */
export const curve = { left: 26, top: 378, right: 356, bottom: 478 } as const;

/** The logits. */
export const plot = { width: 264, height: 282 } as const;
export const logitMatrix: Square = { left: 20, top: 6, side: 240 };

/** The frame of the curve for distances up to `L − 1` whose effective distances reach up to `highest`. */
export const curveFrame = (L: number, highest: number): Frame => ({
  ...curve,
  x: [0, L - 1],
  y: [0, highest * 1.12],
});

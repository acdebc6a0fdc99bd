import type { Frame } from '#figure';

/** The largest σ, where the noise is. */
export const top = 4;

export const stage = { width: 364, height: 430 } as const;
/** Data at the upper edge (σ = 0), noise at the lower. */
export const stageFrame: Frame = { left: 34, top: 104, right: 354, bottom: 404, x: [-8, 8], y: [top, 0] };

/** Height that the highest bump of the data may take above its axis. */
export const headroom = 92;

export const plot = { width: 264, height: 210 } as const;
/** Powers of two of the step count across, powers of ten of the error up. */
export const plotFrame: Frame = { left: 36, top: 26, right: 252, bottom: 186, x: [0, 6], y: [-4, 0.5] };

/** Probabilities of the drawn quantiles: between two neighbours lies a twentieth of the mass. */
export const probabilities: readonly number[] = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);

/** Levels of σ at which the quantiles are known. */
export const levels = 36;

/** Bins of the histogram, across the whole frame. */
export const bins = 48;

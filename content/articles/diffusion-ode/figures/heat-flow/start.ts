import type { Method } from './solver.ts';

/** Centres of the bumps that a reader meets first. */
export const firstCentres: readonly [number, number, number] = [-2.6, -0.3, 2.2];

/** Powers of two of the step count at first: four steps. */
export const firstDoubling = 2;

/** The noise level of the still, where the reverse ODE has arrived at the data. */
export const firstSigma = 0;
export const firstMethod: Method = 'euler';

/** How many particles are drawn from the noise. */
export const particles = 600;

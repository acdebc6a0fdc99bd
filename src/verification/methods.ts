import { Late } from '#numerics';

/**
 * The methods by which relations other than equality are measured and judged; each is fetched with the first entry
 * that needs it.
 */

/** Orders of approximation and limits, and the last digit of a rounded number. */
export const sequences = new Late(() => import('./plan-sequence.ts'));
/** Inequalities, and what is counted. */
export const bounds = new Late(() => import('./plan-bound.ts'));
/** Proportionality, and equality up to a constant. */
export const variations = new Late(() => import('./plan-proportion.ts'));
/** Equality in distribution. */
export const lawTests = new Late(() => import('./check-law.ts'));
/** What is measured by a program instead of from its formula. */
export const programs = new Late(() => import('./check-program.ts'));
/** Hypotheses, which are dropped. */
export const hypotheses = new Late(() => import('./check-hypotheses.ts'));

import type { Stated } from './measured.ts';

/** Half the spacing of the float64 numbers next to 1: the relative error of one rounding. */
export const roundoff = 2 ** -53;

/** The largest error that a method may state; above it, nothing could be concluded. */
export const largestStated = 1e-6;

/** The sum of the relative errors stated by quadratures, solvers and differences. */
export function statedError(stated: Stated): number {
  return Object.values(stated).reduce((sum, error) => sum + error, 0);
}

/** The relative tolerance that follows from a count of rounding operations and the stated errors. */
export function tolerance(from: { readonly operations: number; readonly stated: Stated }): number {
  return from.operations * roundoff + statedError(from.stated);
}

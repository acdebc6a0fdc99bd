import { real, type Scalar } from '#numerics';

/** The distance of a computed number from the known one, relative to the known one. */
export function relativeError(computed: Scalar | undefined, known: number): number {
  return Math.abs(real(computed ?? NaN) - known) / Math.abs(known);
}

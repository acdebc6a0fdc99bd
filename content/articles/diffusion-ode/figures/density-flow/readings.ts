import { decimal, scientific } from '#figure';
import type { Track } from './track.ts';

/** The numbers under the plots: area and log-density by both routes, and how far the routes differ. */
export type Readings = Readonly<
  Record<'determinant' | 'exponential' | 'densityByDeterminant' | 'densityByIntegral' | 'difference', string>
>;

/** @param start log-density at the start of the path */
export function readings({ determinant, integral }: Track, start: number): Readings {
  const exponential = Math.exp(integral);
  return {
    determinant: decimal(determinant, 6),
    exponential: decimal(exponential, 6),
    densityByDeterminant: decimal(start - Math.log(Math.abs(determinant)), 6),
    densityByIntegral: decimal(start - integral, 6),
    difference: scientific(Math.abs(determinant - exponential) / exponential),
  };
}

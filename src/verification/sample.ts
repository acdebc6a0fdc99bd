import type { Measurement } from './measurement.ts';
import { residual as residualOf } from './residual.ts';
import { tolerance as toleranceOf } from './tolerance.ts';
import type { Sample } from './verdict.ts';

/** A measurement as a row of the table. */
export function sample(measurement: Measurement, found = residualOf(measurement)): Sample {
  return { ...measurement.show(), residual: found, tolerance: toleranceOf(measurement) };
}

/** How far two sides are apart at a sample, and how far they may be, as a reason says it. */
export function figuresOf({ residual, tolerance }: Sample): { residual: string; tolerance: string } {
  return { residual: residual.toExponential(2), tolerance: tolerance.toExponential(2) };
}

import type { Measurement } from './measurement.ts';
import { residual } from './residual.ts';
import { tolerance } from './tolerance.ts';
import type { Sample } from './verdict.ts';

/** A measurement as a row of the table. */
export function sample(measurement: Measurement, found = residual(measurement)): Sample {
  return { ...measurement.show(), residual: found, tolerance: tolerance(measurement) };
}

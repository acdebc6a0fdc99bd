import type { Measurement } from './measurement.ts';
import { reason, type Reason } from './reason.ts';
import { largestStated, statedError } from './tolerance.ts';

/** A measurement whose method states too large an error, and what is to be said of it. */
export interface Coarse {
  readonly measurement: Measurement;
  readonly reason: Reason;
}

/** The first measurement from which nothing could be concluded, since a method states too large an error. */
export function coarseness(measurements: readonly Measurement[]): Coarse | null {
  const measurement = measurements.find(({ stated }) => !(statedError(stated) <= largestStated));
  if (measurement === undefined) return null;
  const [method, size] = Object.entries(measurement.stated).reduce((a, b) => (b[1] > a[1] ? b : a));
  const [error, most] = [size.toExponential(1), largestStated.toExponential(0)];
  return { measurement, reason: reason('coarse-method', { method, error, most }) };
}

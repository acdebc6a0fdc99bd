import type { Measurement } from './measurement.ts';
import { largestStated, statedError } from './tolerance.ts';

/** A measurement whose method states too large an error, and what is to be said of it. */
export interface Coarse {
  readonly measurement: Measurement;
  readonly message: string;
}

/** The first measurement from which nothing could be concluded, since a method states too large an error. */
export function coarseness(measurements: readonly Measurement[]): Coarse | null {
  const measurement = measurements.find(({ stated }) => !(statedError(stated) <= largestStated));
  if (measurement === undefined) return null;
  const [method, size] = Object.entries(measurement.stated).reduce((a, b) => (b[1] > a[1] ? b : a));
  const message = `the ${method} states an error of ${size.toExponential(1)}, more than ${largestStated.toExponential(0)}`;
  return { measurement, message };
}

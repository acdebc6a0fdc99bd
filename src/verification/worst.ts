import type { Measurement } from './measurement.ts';
import { excess } from './residual.ts';
import { tolerance } from './tolerance.ts';

/** The measurement whose residual exceeds its tolerance most, with both. */
export function worstOf(
  measurements: readonly Measurement[],
  residualOf: (measurement: Measurement) => number,
): { measurement: Measurement; residual: number; ratio: number } | null {
  let worst: { measurement: Measurement; residual: number; ratio: number } | null = null;
  for (const measurement of measurements) {
    const found = residualOf(measurement);
    const ratio = excess(found, tolerance(measurement));
    if (worst === null || ratio > worst.ratio) worst = { measurement, residual: found, ratio };
  }
  return worst;
}

import { finding, inconclusive, refuted, type Finding } from './finding.ts';
import type { Measurement } from './measurement.ts';
import { reason } from './reason.ts';
import { sample } from './sample.ts';

/** Judges counts: both sides are integers, and the same ones. */
export function sameIntegers(measurements: readonly Measurement[]): Finding {
  const long = measurements.find((measurement) => isRoundedCount(measurement));
  if (long !== undefined) {
    return inconclusive(reason('rounded-integers'), { worst: sample(long) });
  }
  const wrong = measurements.find(
    ({ left, right, difference }) => difference !== 0 || ![...left, ...right].every(Number.isInteger),
  );
  const shown = wrong ?? measurements[0];
  const worst = shown === undefined ? null : { ...sample(shown), tolerance: 0 };
  if (wrong === undefined) return finding({ outcome: 'verified', failure: null, worst });
  const figure = wrong.difference === 0 ? 0 : Number.MAX_VALUE;
  return refuted(reason('different-integers'), {
    worst,
    departure: { by: 'residual', figure, ...(worst === null ? {} : { worst }) },
  });
}

/** Whether a side is beyond the integers that float64 tells apart, and was not computed exactly. */
function isRoundedCount({ left, right, operations, difference }: Measurement): boolean {
  const isLong = [...left, ...right].some((value) => Math.abs(value) > Number.MAX_SAFE_INTEGER);
  return isLong && operations > 0 && difference === 0;
}

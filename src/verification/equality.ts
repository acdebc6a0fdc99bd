import { finding, inconclusive, refuted, type Finding } from './finding.ts';
import type { Measurement } from './measurement.ts';
import { reason } from './reason.ts';
import { agreesInEveryBit, residual } from './residual.ts';
import { figuresOf, sample } from './sample.ts';
import { tolerance } from './tolerance.ts';
import { worstOf } from './worst.ts';

/**
 * Judges whether two sides are equal at every point, up to rounding and stated errors.
 *
 * @param isArithmetic whether the sides consist of written numbers, so that no world could compute both at once
 */
export function equality(measurements: readonly Measurement[], isArithmetic = false): Finding {
  const found = worstOf(measurements, residual);
  if (found === null) return inconclusive(reason('no-point'));
  const worst = sample(found.measurement);
  const { operations, stated } = found.measurement;
  const evidence: Partial<Finding> = {
    worst,
    ratio: found.ratio,
    toleranceFrom: { operations, stated },
    residuals: measurements.map((measurement) => ({
      residual: residual(measurement),
      tolerance: tolerance(measurement),
    })),
    departure: { by: 'residual', figure: found.ratio, worst },
  };
  if (!(worst.residual <= worst.tolerance)) {
    return refuted(reason('unequal', figuresOf(worst)), evidence);
  }
  if (!isArithmetic && measurements.every(agreesInEveryBit)) {
    return inconclusive(reason('same-bits'), evidence);
  }
  return finding({ ...evidence, outcome: 'verified', failure: null });
}

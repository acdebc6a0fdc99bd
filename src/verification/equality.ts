import { finding, inconclusive, refuted, type Finding } from './finding.ts';
import type { Measurement } from './measurement.ts';
import { agreesInEveryBit, residual } from './residual.ts';
import { sample } from './sample.ts';
import { tolerance } from './tolerance.ts';
import { worstOf } from './worst.ts';

/**
 * Judges whether two sides are equal at every point, up to rounding and stated errors.
 *
 * @param isArithmetic whether the sides consist of written numbers, so that no world could compute both at once
 */
export function equality(measurements: readonly Measurement[], isArithmetic = false): Finding {
  const found = worstOf(measurements, residual);
  if (found === null)
    return inconclusive('no point was evaluated', 'let the world draw points inside its domain');
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
    return refuted(
      `the two sides differ by ${worst.residual.toExponential(2)} of their terms, more than the tolerance ${worst.tolerance.toExponential(2)}`,
      'compare the two sides at the worst point; a factor or a sign is the usual culprit',
      evidence,
    );
  }
  if (!isArithmetic && measurements.every(agreesInEveryBit)) {
    return inconclusive(
      'the two sides are the same computation: they agree in every bit at every point',
      'let the world compute one of them by a route of its own',
      evidence,
    );
  }
  return finding({ ...evidence, outcome: 'verified', failure: null });
}

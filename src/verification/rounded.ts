import { finding, inconclusive, refuted, type Finding } from './finding.ts';
import type { Measurement } from './measurement.ts';
import { reason } from './reason.ts';
import { sample } from './sample.ts';
import { tolerance } from './tolerance.ts';

/**
 * Judges whether the right side is the left one rounded to the digits that it shows.
 *
 * @param unit of the last digit shown
 */
export function rounded(measurements: readonly Measurement[], unit: number): Finding {
  const [first, ...others] = measurements;
  if (first === undefined) return inconclusive(reason('no-point'));
  const farthest = others.reduce((a, b) => (b.difference > a.difference ? b : a), first);
  const allowed = unit / 2 + tolerance(farthest) * farthest.scale;
  const { operations, stated } = farthest;
  const worst = { ...sample(farthest), tolerance: allowed / farthest.scale };
  const isClear = !(farthest.difference <= allowed);
  const evidence: Partial<Finding> = {
    worst,
    ratio: farthest.difference / allowed,
    toleranceFrom: { operations, stated },
    departure: { by: 'residual', figure: farthest.difference / allowed, isClear, worst },
  };
  if (!isClear) return finding({ ...evidence, outcome: 'verified', failure: null });
  return refuted(reason('not-rounded', { difference: farthest.difference.toExponential(2) }), evidence);
}

import { finding, inconclusive, refuted, type Finding } from './finding.ts';
import { registeredMargin } from './margin.ts';
import type { Measurement } from './measurement.ts';
import { reason } from './reason.ts';
import { excess, residual } from './residual.ts';
import { sample } from './sample.ts';
import { tolerance } from './tolerance.ts';

/** Judges whether two sides differ at every point, and beyond doubt: by as much as a wrong variant must. */
export function inequation(measurements: readonly Measurement[]): Finding {
  const [first, ...others] = measurements;
  if (first === undefined) return inconclusive(reason('no-point'));
  const factor = (measurement: Measurement): number => excess(residual(measurement), tolerance(measurement));
  const closest = others.reduce((a, b) => (factor(b) < factor(a) ? b : a), first);
  const worst = sample(closest);
  const { operations, stated } = closest;
  const isEqual = factor(closest) <= 1;
  const evidence: Partial<Finding> = {
    worst,
    toleranceFrom: { operations, stated },
    departure: { by: 'violated', figure: isEqual ? Number.MAX_VALUE : 0, worst },
  };
  if (isEqual) {
    return refuted(reason('equal-somewhere'), evidence);
  }
  if (factor(closest) < registeredMargin) {
    return inconclusive(reason('too-close', { margin: registeredMargin }), evidence);
  }
  return finding({ ...evidence, outcome: 'verified', failure: null });
}

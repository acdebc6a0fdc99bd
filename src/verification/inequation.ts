import { finding, inconclusive, refuted, type Finding } from './finding.ts';
import { registeredMargin } from './margin.ts';
import type { Measurement } from './measurement.ts';
import { excess, residual } from './residual.ts';
import { sample } from './sample.ts';
import { tolerance } from './tolerance.ts';

/** Judges whether two sides differ at every point, and beyond doubt: by as much as a wrong variant must. */
export function inequation(measurements: readonly Measurement[]): Finding {
  const [first, ...others] = measurements;
  if (first === undefined)
    return inconclusive('no point was evaluated', 'let the world draw points inside its domain');
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
    return refuted(
      'the two sides are equal within the tolerance at a point',
      'look at the point where they agree; perhaps they always do',
      evidence,
    );
  }
  if (factor(closest) < registeredMargin) {
    return inconclusive(
      `the two sides differ by less than ${registeredMargin} times the tolerance at a point`,
      'keep the world away from points where they agree',
      evidence,
    );
  }
  return finding({ ...evidence, outcome: 'verified', failure: null });
}

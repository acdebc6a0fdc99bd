import { finding, inconclusive, refuted, type Finding } from './finding.ts';
import type { Measurement } from './measurement.ts';
import { excess, relative } from './residual.ts';
import { sample } from './sample.ts';
import { tolerance } from './tolerance.ts';
import { worstOf } from './worst.ts';

/** What an inequality says besides that its left side is nowhere above the right one. */
export interface Demands {
  /** Equality breaks it. */
  readonly strict: boolean;
  /** Equality holds somewhere. */
  readonly attained: boolean;
}

/** Judges whether the left side stays below the right one at every point. */
export function inequality(measurements: readonly Measurement[], demands: Demands): Finding {
  const violation = (measurement: Measurement): number =>
    relative(Math.max(0, -measurement.signed), measurement.scale);
  const slack = (measurement: Measurement): number => relative(measurement.signed, measurement.scale);
  const found = worstOf(measurements, violation);
  if (found === null)
    return inconclusive('no point was evaluated', 'let the world draw points inside its domain');
  const tightest = measurements.reduce((a, b) => (slack(b) - tolerance(b) < slack(a) - tolerance(a) ? b : a));
  // Where nothing is violated the tightest point says more than an arbitrary one.
  const shown = found.ratio > 0 ? found.measurement : tightest;
  const worst = sample(shown, violation(shown));
  const attained = slack(tightest) <= tolerance(tightest);
  const evidence: Partial<Finding> = {
    worst,
    ratio: found.ratio,
    toleranceFrom: { operations: shown.operations, stated: shown.stated },
    slack: { smallest: slack(tightest), attained },
    residuals: measurements.map((measurement) => ({
      residual: violation(measurement),
      tolerance: tolerance(measurement),
    })),
    departure: { by: 'violated', figure: excess(worst.residual, worst.tolerance), worst },
  };
  if (!(worst.residual <= worst.tolerance)) {
    return refuted(
      `the inequality is violated by ${worst.residual.toExponential(2)} of its terms, more than the tolerance ${worst.tolerance.toExponential(2)}`,
      'compare the two sides at the worst point; the larger one belongs on the open side of the sign',
      evidence,
    );
  }
  if (demands.attained && !attained) {
    const closest = sample(tightest, slack(tightest));
    return refuted(
      `the entry says that the bound is attained, but its smallest slack is ${slack(tightest).toExponential(2)} of its terms`,
      'let the world draw points of equality, or remove attained from the entry',
      {
        ...evidence,
        departure: {
          by: 'slack',
          figure: excess(closest.residual, closest.tolerance),
          worst: closest,
          needsAll: true,
        },
      },
    );
  }
  if (demands.strict && attained) {
    return inconclusive(
      'the two sides are equal within the tolerance at a point, so the inequality cannot be told to be strict',
      'write \\le, or keep the world away from equality',
      evidence,
    );
  }
  return finding({ ...evidence, outcome: 'verified', failure: null });
}

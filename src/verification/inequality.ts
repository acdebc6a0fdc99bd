import { finding, inconclusive, refuted, type Finding } from './finding.ts';
import type { Measurement } from './measurement.ts';
import { reason } from './reason.ts';
import { excess, relative } from './residual.ts';
import { figuresOf, sample } from './sample.ts';
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
  if (found === null) return inconclusive(reason('no-point'));
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
    return refuted(reason('violated', figuresOf(worst)), evidence);
  }
  if (demands.attained && !attained) {
    const closest = sample(tightest, slack(tightest));
    return refuted(reason('not-attained', { slack: slack(tightest).toExponential(2) }), {
      ...evidence,
      departure: {
        by: 'slack',
        figure: excess(closest.residual, closest.tolerance),
        worst: closest,
        needsAll: true,
      },
    });
  }
  if (demands.strict && attained) {
    return inconclusive(reason('not-strict'), evidence);
  }
  return finding({ ...evidence, outcome: 'verified', failure: null });
}

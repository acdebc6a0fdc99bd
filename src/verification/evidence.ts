import type { Conclusion } from './conclude.ts';
import type { Observed } from './observe.ts';
import type { Sample, Verdict } from './verdict.ts';

/** How many points the table shows, besides the worst. */
const shownPoints = 5;

/** The part of a verdict that follows from the points of the check itself. */
export function evidence(observed: Observed, conclusion: Conclusion): Partial<Verdict> {
  const { requested, evaluated, skipped, relations } = observed;
  const { outcome, worst, order, slack, toleranceFrom, residuals, failure } = conclusion;
  const first = observed.samples.slice(0, shownPoints).map((row) => row());
  const isShown = (sample: Sample): boolean =>
    first.some(
      ({ left, right, residual }) =>
        left === sample.left && right === sample.right && residual === sample.residual,
    );
  // An order is a statement about all points together; no single residual stands for it.
  const isPointwise = worst !== null && residuals.length > 0;
  return {
    verdict: outcome,
    relation: relations.map(({ sign }) => sign).join(' '),
    points: { requested, evaluated, skipped },
    residual: isPointwise ? worst.residual : null,
    tolerance: isPointwise ? worst.tolerance : null,
    toleranceFrom,
    order,
    slack,
    samples: worst === null || isShown(worst) ? first : [...first, worst],
    residuals,
    failure,
  };
}

import { judgeErrors, type Claim } from './convergence.ts';
import { equality } from './equality.ts';
import { extrapolate } from './extrapolation.ts';
import { finding, inconclusive, type Finding } from './finding.ts';
import { registeredMargin } from './margin.ts';
import type { Measurement } from './measurement.ts';
import type { Observation } from './observation.ts';
import { reason } from './reason.ts';
import { relative } from './residual.ts';
import { largestStated, tolerance } from './tolerance.ts';

/** Judges a limit: the extrapolated sequence must meet the right side, and its error fall with the stated order. */
export function limiting(observations: readonly Observation[], claim: Claim): Finding {
  const reached = observations.map((observation) => atTheLimit(observation, claim.order));
  const met = equality(reached);
  const approached = judgeErrors(observations, claim, ({ levels }) => {
    const scale = scaleOf(levels);
    return levels.map((level) => ({
      error: relative(level.difference, scale),
      floor: relative(tolerance(level) * level.scale, scale),
    }));
  });
  // A limit that is missed by far is missed at every point; an order needs many.
  const isFar = (met.departure?.figure ?? 0) >= registeredMargin;
  const departure = !isFar && approached.departure?.isClear === true ? approached.departure : met.departure;
  const evidence: Partial<Finding> = { ...met, order: approached.order, departure };
  const stated = Math.max(...reached.map((measurement) => measurement.stated['extrapolation'] ?? NaN));
  if (!(stated <= largestStated)) {
    const [error, most] = [stated.toExponential(1), largestStated.toExponential(0)];
    return inconclusive(reason('coarse-limit', { method: 'extrapolation', error, most }), evidence);
  }
  const { outcome, failure } = met.outcome === 'verified' ? approached : met;
  return finding({ ...evidence, outcome, failure });
}

/** The extrapolated left side against the right one, with the extrapolation's own error stated. */
function atTheLimit({ levels }: Observation, order: number): Measurement {
  const last = levels.at(-1);
  if (last === undefined) throw new RangeError('a limit needs terms, received none');
  const { value, error, amplification } = extrapolate(
    levels.map(({ left }) => left),
    order,
  );
  const distances = value.map((component, i) => Math.abs(component - (last.right[i] ?? 0)));
  const scale = scaleOf(levels);
  return {
    ...last,
    left: value,
    difference: Math.hypot(...distances),
    scale,
    operations: Math.ceil(last.operations * amplification),
    stated: {
      ...Object.fromEntries(
        Object.entries(last.stated).map(([method, size]) => [method, size * amplification]),
      ),
      extrapolation: relative(error, scale),
    },
    show: () => ({ ...last.show(), left: value.map((component) => component.toPrecision(8)).join(', ') }),
  };
}

/** One scale for the whole sequence: a limit of 0 has none of its own. */
function scaleOf(levels: readonly Measurement[]): number {
  return levels.reduce((most, { scale }) => Math.max(most, scale), 0);
}

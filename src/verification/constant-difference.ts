import { equality } from './equality.ts';
import type { Finding } from './finding.ts';
import type { Measurement } from './measurement.ts';
import type { Observation } from './observation.ts';

/** Judges whether left − right is one constant at every variation of a point: whether both sides change alike. */
export function constantDifference(observations: readonly Observation[]): Finding {
  const changes = observations.flatMap(({ levels }) => {
    const [reference, ...others] = levels;
    return reference === undefined ? [] : others.map((level) => changeFrom(reference, level));
  });
  return equality(changes);
}

/** By how much both sides change from one draw of the varied names to another. */
function changeFrom(reference: Measurement, level: Measurement): Measurement {
  const change = (to: readonly number[], from: readonly number[]): number[] =>
    to.map((component, i) => component - (from[i] ?? NaN));
  const left = change(level.left, reference.left);
  const right = change(level.right, reference.right);
  return {
    ...level,
    left,
    right,
    difference: Math.hypot(...change(left, right)),
    scale: level.scale + reference.scale,
    operations: level.operations + reference.operations + 3,
    stated: merged(level.stated, reference.stated),
  };
}

/** The larger stated error of each method. */
function merged(a: Measurement['stated'], b: Measurement['stated']): Measurement['stated'] {
  return Object.fromEntries(
    Object.entries(a).map(([method, error]) => [method, Math.max(error, b[method] ?? 0)]),
  );
}

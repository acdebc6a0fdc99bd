import { equality } from './equality.ts';
import { finding, inconclusive, refuted, type Finding } from './finding.ts';
import type { Observation } from './observation.ts';
import { fittedSteps, observedOrder, orderWindow, type StepError } from './observed-order.ts';
import { at, reason } from './reason.ts';
import { relative } from './residual.ts';
import { sample } from './sample.ts';
import { tolerance } from './tolerance.ts';

/** What a relation claims about its error. */
export interface Claim {
  readonly order: number;
  /** The steps at which every observation was measured, falling. */
  readonly steps: readonly number[];
  /** Whether the entry says that both sides agree exactly. */
  readonly exact: boolean;
}

/** Judges whether the error falls with the declared order, for every combination of choices by itself. */
export function convergence(observations: readonly Observation[], claim: Claim): Finding {
  return judgeErrors(observations, claim, (observation) => {
    // One scale for all steps: a scale that shrinks along with the step would change the slope.
    const scale = observation.levels[0]?.scale ?? 0;
    return observation.levels.map((level) => ({
      error: relative(level.difference, scale),
      floor: relative(tolerance(level) * level.scale, scale),
    }));
  });
}

/** Judges the orders of errors that `errorsOf` reads off each observation. */
export function judgeErrors(
  observations: readonly Observation[],
  { order: declared, steps, exact: saidToBeExact }: Claim,
  errorsOf: (observation: Observation) => readonly StepError[],
): Finding {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const members = groups.get(observation.group) ?? [];
    groups.set(observation.group, [...members, observation]);
  }
  const results = [...groups].map(([group, members]) => ({
    group,
    ...observedOrder(members.map(errorsOf), steps),
  }));
  const away = (slope: number): number => (Number.isNaN(slope) ? -1 : Math.abs(slope - declared));
  const worst = results.reduce<(typeof results)[number] | null>(
    (found, result) => (found === null || away(result.slope) > away(found.slope) ? result : found),
    null,
  );
  const first = observations[0]?.levels[0];
  if (worst === null || first === undefined) {
    return inconclusive(reason('no-point'));
  }
  const shown = sample(first);
  const observed = Number.isNaN(worst.slope) ? 0 : worst.slope;
  const isOff = away(worst.slope) > orderWindow;
  const evidence: Partial<Finding> = {
    worst: shown,
    toleranceFrom: { operations: first.operations, stated: first.stated },
    order: { declared, observed, steps: worst.steps },
    departure: { by: 'order', figure: observed, isClear: isOff, worst: shown },
  };
  if (results.every(({ exact }) => exact)) {
    const order = { declared, observed: declared, steps: worst.steps, exact: true };
    if (saidToBeExact) return finding({ ...evidence, order, outcome: 'verified', failure: null });
    return inconclusive(reason('exact-approximation'), { ...evidence, order });
  }
  if (saidToBeExact) {
    const error = (worst.steps[0]?.error ?? NaN).toExponential(2);
    return refuted(reason('not-exact', { error }), { ...evidence, departure: pointwise(observations) });
  }
  if (isOff) {
    const wrong = reason('wrong-order', { observed: worst.slope.toFixed(2), declared });
    return refuted(at(worst.group, wrong), evidence);
  }
  const unclear = results.find(({ usable }) => usable < fittedSteps);
  if (unclear !== undefined) {
    const few = reason('few-halvings', { halvings: Math.max(0, unclear.usable - 1) });
    return inconclusive(at(unclear.group, few), evidence);
  }
  return finding({ ...evidence, outcome: 'verified', failure: null });
}

/** How far two sides that should agree exactly are apart at the first step. */
function pointwise(observations: readonly Observation[]): Finding['departure'] {
  return equality(observations.flatMap(({ levels }) => levels.slice(0, 1))).departure;
}

import { firstLook, tryControl, type Looks, type Tried } from './control.ts';
import { controlBranch } from './control-branch.ts';
import { failing } from './failing.ts';
import { reasonOf } from './failure-of.ts';
import type { Watch } from './observe.ts';
import type { Branch } from './points.ts';
import { reason, within } from './reason.ts';
import { unrejected } from './unrejected.ts';
import type { HypothesisResult, Verdict } from './verdict.ts';
import type { Witness } from './witness.ts';

export { witnessesOf } from './witness.ts';

/** Runs the conclusion in the world in which a hypothesis fails. */
export function tryWitness(
  witness: Witness,
  branch: Branch,
  looks?: Looks,
  watch?: Watch,
): Tried<HypothesisResult> {
  const control = witness.control();
  const tried = tryControl(control, controlBranch(branch, control.subject.source), looks, watch);
  const { says, conclusion, dropped } = witness;
  const world = { id: dropped.world.id, says: dropped.world.says };
  // A world in which the formula has no value shows nothing about what the hypothesis is good for.
  const rejected = tried.result.rejected && tried.result.by !== 'type';
  const result = {
    ...tried.result,
    rejected,
    says,
    world,
    ...(conclusion === undefined ? {} : { conclusion }),
  };
  const why = tried.result.by === 'type' ? reason('valueless') : tried.reason;
  return { result, ...(why === undefined ? {} : { reason: why }) };
}

/**
 * Drops every hypothesis in turn: the conclusion must then fail by the margin of any control.
 *
 * A hypothesis whose loss does no harm takes the verdict back: either it is not needed, or its world does not break it.
 * The counterexamples of a refuted claim are run in the same way, with the claim as the conclusion.
 */
export function checkHypotheses(
  witnesses: readonly Witness[],
  branch: Branch,
  what: 'hypothesis' | 'counterexample' = 'hypothesis',
): Partial<Verdict> {
  const isClaim = what === 'counterexample';
  const hypotheses: HypothesisResult[] = [];
  for (const [i, witness] of witnesses.entries()) {
    const number = i + 1;
    try {
      const tried = tryWitness(witness, branch, firstLook);
      hypotheses.push(tried.result);
      if (tried.result.rejected) continue;
      const holds = reason(isClaim ? 'counterexample-holds' : 'hypothesis-idle', { number });
      const failure = unrejected(tried, holds, witness.control().margin);
      return { verdict: 'inconclusive', failure, hypotheses };
    } catch (thrown) {
      // Without its range, which would point into another formula.
      const there = reason(isClaim ? 'in-counterexample' : 'without-hypothesis', { number });
      return { verdict: 'inconclusive', failure: failing(within(there, reasonOf(thrown))), hypotheses };
    }
  }
  return { hypotheses };
}

import { firstLook, tryControl, type Looks, type Tried } from './control.ts';
import { controlBranch } from './control-branch.ts';
import { failureOf } from './failure-of.ts';
import type { Watch } from './observe.ts';
import type { Branch } from './points.ts';
import { notRejected } from './unrejected.ts';
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
  const reason = tried.result.by === 'type' ? 'there the formula has no value' : tried.reason;
  return { result, ...(reason === undefined ? {} : { reason }) };
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
    const name = `${what} ${i + 1}`;
    try {
      const tried = tryWitness(witness, branch, firstLook);
      hypotheses.push(tried.result);
      if (tried.result.rejected) continue;
      const { worst } = tried.result;
      const failure = {
        message: `${isClaim ? `the claim does not fail in ${name}` : `the conclusion does not fail without ${name}`}: ${notRejected(tried, witness.control().margin)}`,
        hint: isClaim
          ? 'give a world in which it is broken further, or prove it: the claim may be true'
          : 'drop it in a world where it is broken further, or leave it out: the conclusion may not need it',
        ...(worst === undefined ? {} : { worst }),
      };
      return { verdict: 'inconclusive', failure, hypotheses };
    } catch (thrown) {
      // Without its range, which would point into another formula.
      const { message, hint } = failureOf(thrown);
      return {
        verdict: 'inconclusive',
        failure: { message: `${isClaim ? 'in' : 'without'} ${name}: ${message}`, hint },
        hypotheses,
      };
    }
  }
  return { hypotheses };
}

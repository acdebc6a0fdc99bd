import { conclude } from './conclude.ts';
import { firstLook, tryControl, type Control } from './control.ts';
import { controlBranch } from './control-branch.ts';
import { evidence } from './evidence.ts';
import { failing } from './failing.ts';
import { reasonOf } from './failure-of.ts';
import { observe, type Watch } from './observe.ts';
import type { Branch } from './points.ts';
import { reason, within, type Reason } from './reason.ts';
import type { Subject } from './subject.ts';
import { unrejected } from './unrejected.ts';
import type { ControlResult, Verdict } from './verdict.ts';

/** The controls of a check, made after the formula has been read. */
export interface Controls {
  readonly registered: number;
  readonly make: (index: number) => Control;
  readonly own?: () => Control;
}

/** Measures and judges a subject, then tries its controls; a control that survives takes the verdict back. */
export function checkSubject(
  subject: Subject,
  controls: Controls,
  branch: Branch,
  watch: Watch,
): Partial<Verdict> {
  const observed = observe(subject, branch, watch);
  const found = evidence(observed, conclude(observed));
  if (found.verdict !== 'verified') return found;
  const results: ControlResult[] = [];
  for (let index = 0; index < controls.registered; index += 1) {
    const number = index + 1;
    const named = {
      broken: reason('variant', { number }),
      holds: reason('variant-holds', { number }),
    };
    const failed = tryAs(named, () => controls.make(index), branch, results);
    if (failed !== null) return { ...found, ...failed, controls: results };
  }
  if (controls.own === undefined) return { ...found, controls: results };
  const own: ControlResult[] = [];
  const named = { broken: reason('own'), holds: reason('own-holds') };
  const failed = tryAs(named, controls.own, branch, own);
  return { ...found, ...failed, controls: results, ownControl: own[0] ?? null };
}

/** Tries one control and keeps its result; returns what it makes of the verdict when it is not rejected. */
function tryAs(
  named: { readonly broken: Reason; readonly holds: Reason },
  make: () => Control,
  branch: Branch,
  results: ControlResult[],
): Pick<Verdict, 'verdict' | 'failure'> | null {
  try {
    const control = make();
    const tried = tryControl(control, controlBranch(branch, control.subject.source), firstLook);
    results.push(tried.result);
    if (tried.result.rejected) return null;
    return { verdict: 'inconclusive', failure: unrejected(tried, named.holds, control.margin) };
  } catch (thrown) {
    // Without its range, which would point into another formula.
    return { verdict: 'inconclusive', failure: failing(within(named.broken, reasonOf(thrown))) };
  }
}

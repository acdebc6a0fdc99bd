import { failing } from './failing.ts';
import type { Reason } from './reason.ts';
import type { Failure, Outcome, Sample, Verdict } from './verdict.ts';

/** How far a relation is from holding: what a control is judged by. */
export interface Departure {
  readonly by: 'residual' | 'order' | 'statistic' | 'type' | 'violated' | 'slack';
  readonly figure: number;
  /** Whether the relation is broken without doubt; unset where that depends on the factor over the tolerance. */
  readonly isClear?: boolean;
  readonly worst?: Sample;
  /** Set when further points may still take it back. */
  readonly needsAll?: boolean;
}

/** What a judge says about one relation after all its points. */
export interface Finding {
  readonly outcome: Extract<Outcome, 'verified' | 'refuted' | 'inconclusive'>;
  readonly failure: Omit<Failure, 'range' | 'link'> | null;
  /** The worst point: largest residual / tolerance. */
  readonly worst: Sample | null;
  /** Residual / tolerance of the worst point; decides which link of a chain stands for all. */
  readonly ratio: number;
  readonly toleranceFrom: Verdict['toleranceFrom'];
  readonly order: Verdict['order'];
  readonly slack: Verdict['slack'];
  readonly residuals: Verdict['residuals'];
  readonly departure: Departure | null;
}

/** A finding with the fields that most judges leave empty. */
export function finding(given: Pick<Finding, 'outcome' | 'failure'> & Partial<Finding>): Finding {
  return {
    worst: null,
    ratio: 0,
    toleranceFrom: null,
    order: null,
    slack: null,
    residuals: [],
    departure: null,
    ...given,
  };
}

/** A finding that nothing can be concluded. */
export function inconclusive(reason: Reason, given: Partial<Finding> = {}): Finding {
  const failure = failing(reason, given.worst ? { worst: given.worst } : {});
  return finding({ ...given, outcome: 'inconclusive', failure });
}

/** A finding that the relation does not hold. */
export function refuted(reason: Reason, given: Partial<Finding> = {}): Finding {
  const failure = failing(reason, given.worst ? { worst: given.worst } : {});
  return finding({ ...given, outcome: 'refuted', failure });
}

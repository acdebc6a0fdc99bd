import type { Problem } from '#markdown';
import type { DraftEquation, MutantFate, Verdict } from '#verification';

/** One line of the list that a failed build prints. */
export interface CheckFailure {
  readonly article: string;
  readonly problem: Problem;
  /** The equation it is about, where it is about one. */
  readonly equation?: DraftEquation;
  /** The verdict behind it, where the equation was executed. */
  readonly verdict?: Verdict;
  /** The wrong formula that it is about. */
  readonly mutant?: MutantFate;
}

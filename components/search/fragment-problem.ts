import { describe, type FormulaError } from '#formula';
import type { Language } from '#i18n';

/** Why a fragment could not be read, in words. */
export interface FragmentProblem {
  readonly message: string;
  readonly hint: string;
  /** Counted from 1. */
  readonly position: number;
}

/**
 * Says what is wrong with a fragment; fetched when one is wrong, since it brings the words of all errors.
 *
 * @param before characters of the query in front of the fragment
 */
export function fragmentProblem(error: FormulaError, language: Language, before: number): FragmentProblem {
  return { ...describe(error, language), position: before + error.range.start + 1 };
}

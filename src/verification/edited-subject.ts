import { FormulaError } from '#formula';
import { CheckError } from './check-error.ts';
import type { Entry } from './entry.ts';
import { FormulaSubject, UnreadableError } from './formula-subject.ts';
import { reason } from './reason.ts';

/**
 * A reader's own formula in the world of an entry.
 *
 * @throws {CheckError} for an entry whose formula is not executed
 */
export function editedSubject(entry: Entry, tex: string, definitions: readonly string[]): FormulaSubject {
  if (entry.form !== 'formula') throw new CheckError(reason('formula-not-executed'));
  return new FormulaSubject({ tex, entry, world: entry.world, definitions, isWrong: false, isEdited: true });
}

/** An error of the language, without a range that would point into another formula than the one edited. */
export function inFormula(thrown: unknown, tex: string): unknown {
  return thrown instanceof FormulaError && thrown.tex !== tex ? new UnreadableError(thrown, tex) : thrown;
}

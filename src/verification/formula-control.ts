import type { Control } from './control.ts';
import { missing } from './control-branch.ts';
import type { FormulaEntry } from './formula-entry.ts';
import { FormulaSubject } from './formula-subject.ts';
import { registeredMargin } from './margin.ts';

/**
 * The registered control of a formula, counted from 0.
 *
 * @throws {CheckError} when there is none of that number
 */
export function formulaControl(entry: FormulaEntry, index: number, definitions: readonly string[]): Control {
  const wrong = entry.wrong[index] ?? missing(index);
  const world = wrong.world ?? entry.world;
  const subject = new FormulaSubject({ tex: wrong.tex, entry, world, definitions, isWrong: true });
  return { ...wrong, subject, margin: registeredMargin };
}

import type { Settings } from '#worlds';
import { CheckError } from './check-error.ts';
import { checkSettings } from './check-settings.ts';
import type { Control } from './control.ts';
import type { FormulaEntry } from './formula-entry.ts';
import { FormulaSubject } from './formula-subject.ts';
import { registeredMargin } from './margin.ts';
import type { Branch, Source } from './points.ts';
import type { ProgramEntry } from './program-entry.ts';
import { programSubject } from './program-subject.ts';

/**
 * The registered control of an entry, counted from 0.
 *
 * @throws {CheckError} when there is none of that number
 */
export function controlOf(
  entry: FormulaEntry | ProgramEntry,
  index: number,
  definitions: readonly string[],
): Control {
  if (entry.form === 'program') {
    // The two kinds of program entry differ only in what `run` returns.
    const wrong = entry.wrong[index] ?? missing(index);
    return { ...wrong, subject: programSubject(entry, wrong.run, wrong.tex), margin: registeredMargin };
  }
  const wrong = entry.wrong[index] ?? missing(index);
  const world = wrong.world ?? entry.world;
  const subject = new FormulaSubject({ tex: wrong.tex, entry, world, definitions, isWrong: true });
  return { ...wrong, subject, margin: registeredMargin };
}

/** The branch of a control: the same points as the check's own; settings that its world does not offer are dropped. */
export function controlBranch(branch: Branch, { parameters }: Source): Branch {
  const settings: Settings = Object.fromEntries(
    Object.entries(branch.settings).filter(([name, setting]) => {
      try {
        checkSettings(parameters, { [name]: setting });
        return true;
      } catch {
        return false;
      }
    }),
  );
  return { ...branch, settings };
}

/** Says that a wrong variant does not exist. */
export function missing(index: number): never {
  throw new CheckError(`there is no wrong variant ${index + 1}`, 'count the wrong variants from 1');
}

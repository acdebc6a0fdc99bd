import { checkSubject } from './check-subject.ts';
import type { Control } from './control.ts';
import { missing } from './control-branch.ts';
import { failing } from './failing.ts';
import { lockOf, staleness } from './formula-lock.ts';
import type { LawEntry } from './law-entry.ts';
import { registeredMargin } from './margin.ts';
import type { Watch } from './observe.ts';
import type { Branch } from './points.ts';
import type { ProgramEntry } from './program-entry.ts';
import { programSubject } from './program-subject.ts';
import { reason } from './reason.ts';
import { isVerbatim } from './verbatim.ts';
import type { Verdict } from './verdict.ts';

export { staleness } from './formula-lock.ts';

/** Checks a program at the points of its entry, then its wrong variants. */
export function checkProgram(
  entry: ProgramEntry,
  tex: string,
  branch: Branch,
  watch: Watch,
): Partial<Verdict> {
  const controls = {
    registered: entry.wrong.length,
    make: (index: number) => programControl(entry, index),
  };
  return checkSubject(programSubject(entry, entry.run, tex), controls, branch, watch);
}

/**
 * The registered control of a program, counted from 0.
 *
 * @throws {CheckError} when there is none of that number
 */
export function programControl(entry: ProgramEntry, index: number): Control {
  // The two kinds of program entry differ only in what `run` returns.
  const wrong = entry.wrong[index] ?? missing(index);
  return { ...wrong, subject: programSubject(entry, wrong.run, wrong.tex), margin: registeredMargin };
}

/** The verdict on a check whose formula or source has changed since the two were locked; null when neither has. */
export function stale(entry: LawEntry | ProgramEntry, label: string, tex: string): Partial<Verdict> | null {
  const changed = staleness(entry, tex, isVerbatim() ? 'both' : 'formula');
  if (changed === null) return null;
  const cause = changed === 'formula' ? 'formula-changed' : 'check-changed';
  return { verdict: 'stale', failure: failing(reason(cause, { label, lock: lockOf(entry, tex) })) };
}

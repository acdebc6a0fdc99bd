import { parametersOf } from './blank-verdict.ts';
import { renewMemory } from './budget-memory.ts';
import { checkSettings } from './check-settings.ts';
import { tryControl } from './control.ts';
import { controlBranch, missing } from './control-branch.ts';
import { formulaControl } from './formula-control.ts';
import { CheckError } from './check-error.ts';
import type { Entry } from './entry.ts';
import { hypotheses, lawTests, programs } from './methods.ts';
import { watching, type VerifyOptions } from './options.ts';
import { reason } from './reason.ts';
import type { ControlResult } from './verdict.ts';

/**
 * Runs one wrong variant of an entry alone, or drops one of its hypotheses; every point is reported as progress.
 *
 * @param tex the right formula, to which a program or law is locked
 * @param index counted from 0: the wrong variants first, then the hypotheses
 * @throws {CheckError} for a number or settings that do not exist, and what the variant itself throws
 */
export function runControl(
  entry: Entry,
  label: string,
  tex: string,
  index: number,
  options: VerifyOptions,
): ControlResult {
  renewMemory();
  const { seed, settings = {} } = options;
  checkSettings(parametersOf(entry), settings);
  const branch = { seed, path: [label], settings };
  const watch = watching(options);
  const registered = entry.form === 'stated' ? 0 : entry.wrong.length;
  if (index >= registered) {
    const { tryWitness, witnessesOf } = hypotheses.now;
    const witness = witnessesOf(entry, tex, options)[index - registered] ?? missing(index);
    return tryWitness(witness, branch, undefined, watch).result;
  }
  if (entry.form === 'stated') return missing(index);
  if (entry.form !== 'formula' && programs.now.staleness(entry, tex, 'formula') !== null) {
    throw new CheckError(reason('check-outlived'));
  }
  if (entry.form === 'law')
    return lawTests.now.tryLaw(entry, entry.wrong[index] ?? missing(index), branch, watch);
  const control =
    entry.form === 'program'
      ? programs.now.programControl(entry, index)
      : formulaControl(entry, index, options.definitions ?? []);
  return tryControl(control, controlBranch(branch, control.subject.source), undefined, watch).result;
}

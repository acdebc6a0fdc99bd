import type { Text } from '../i18n/text.ts';
import { CheckError } from './check-error.ts';
import type { Control } from './control.ts';
import type { Entry } from './entry.ts';
import type { FormulaEntry } from './formula-entry.ts';
import { FormulaSubject } from './formula-subject.ts';
import type { Dropped } from './hypothesis.ts';
import { registeredMargin } from './margin.ts';
import type { VerifyOptions } from './options.ts';
import { reason } from './reason.ts';
import type { RefutationEntry } from './stated-entry.ts';

/** A hypothesis dropped: its conclusion as a control, in a world where the hypothesis does not hold. */
export interface Witness {
  readonly says: Text;
  readonly dropped: Dropped;
  /** The label of the conclusion, where that is another equation. */
  readonly conclusion?: string;
  readonly control: () => Control;
}

/**
 * The witnesses of an entry, in the order in which it names them.
 *
 * @param tex the formula of the entry
 */
export function witnessesOf(entry: Entry, tex: string, options: VerifyOptions): Witness[] {
  if (entry.form === 'formula') {
    const definitions = options.definitions ?? [];
    return (entry.hypotheses ?? []).map(({ says, dropped }) => ({
      says,
      dropped,
      control: () => controlOf(dropped, entry, tex, definitions),
    }));
  }
  if (entry.form === 'stated' && entry.kind === 'refutation') return counterexamplesOf(entry, tex, options);
  if (entry.form !== 'stated' || entry.kind !== 'assumption' || entry.dropped === undefined) return [];
  const { says, dropped } = entry;
  const control = (): Control => {
    const { conclusion } = options;
    if (conclusion?.entry.form === 'formula')
      return controlOf(dropped, conclusion.entry, conclusion.tex, conclusion.definitions);
    throw new CheckError(reason('conclusion-not-executed', { conclusion: dropped.conclusion }));
  };
  return [{ says, dropped, conclusion: dropped.conclusion, control }];
}

/** A refuted claim fails in each of its worlds, read as the identity that it says it is. */
function counterexamplesOf(
  { says, refuted }: RefutationEntry,
  tex: string,
  options: VerifyOptions,
): Witness[] {
  return refuted.map((dropped) => {
    const { world } = dropped;
    const claim: FormulaEntry = { form: 'formula', kind: 'identity', says, world, wrong: [] };
    return {
      says: world.says,
      dropped,
      control: () => controlOf(dropped, claim, tex, options.definitions ?? []),
    };
  });
}

function controlOf(
  { world, shows, erratum }: Dropped,
  entry: FormulaEntry,
  tex: string,
  definitions: readonly string[],
): Control {
  // Where a hypothesis fails, the formula's own conditions may fail with it.
  const subject = new FormulaSubject({ tex, entry, world, definitions, isWrong: true });
  const recorded = erratum === undefined ? {} : { erratum };
  return { tex, teaches: shows, ...recorded, subject, margin: registeredMargin };
}

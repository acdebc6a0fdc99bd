import { FormulaError, type Mutant } from '#formula';
import { renewMemory } from './budget-memory.ts';
import { CheckError } from './check-error.ts';
import { tryControl, type Looks, type Tried } from './control.ts';
import { reasonOf } from './failure-of.ts';
import { inWords } from './worded.ts';
import type { FormulaEntry } from './formula-entry.ts';
import { FormulaSubject } from './formula-subject.ts';
import { ownMargin } from './margin.ts';
import type { MutantFate } from './mutant-fate.ts';
import type { VerifyOptions } from './options.ts';
import type { Sample } from './verdict.ts';

/** Most of those that fail at a point fail at the first. */
const looks: Looks = { after: [1, 2, 4, 8, 16, 32], fewestForOrder: 32 };

/**
 * Runs a wrong formula of the machine's like a registered control, at the points of the check itself.
 *
 * A mutant may be as little wrong as the engine's own control, so that it has the same margin. Nothing is thrown.
 */
export function tryMutant(
  entry: FormulaEntry,
  label: string,
  { tex, kind }: Mutant,
  options: VerifyOptions,
): MutantFate {
  renewMemory();
  const { world } = entry;
  const { seed, settings = {}, definitions = [] } = options;
  const subject = new FormulaSubject({ tex, entry, world, definitions, isWrong: true });
  const control = { tex, teaches: { en: kind, zh: kind }, subject, margin: ownMargin };
  try {
    const tried = tryControl(control, { seed, path: [label], settings }, looks);
    return { tex, kind, ...fateOf(tried) };
  } catch (thrown) {
    return { tex, kind, ...rejection(thrown) };
  }
}

function fateOf({ result, reason }: Tried): Omit<MutantFate, 'tex' | 'kind'> {
  const { rejected, by, figure, worst } = result;
  // The check of a formula fails where a side is not finite, whatever its other points say.
  if (!rejected && reason !== undefined) {
    return { killed: true, by: 'undefined', reason: inWords(reason, 'en').message };
  }
  const at = worst === undefined ? {} : { worst: shortened(worst) };
  return { killed: rejected, by, figure, ...at };
}

/** What was thrown says why the formula has no verdict: it has no value, or asks for too much. */
function rejection(thrown: unknown): Omit<MutantFate, 'tex' | 'kind'> {
  const { message } = inWords(reasonOf(thrown), 'en');
  const isTooMuch = thrown instanceof FormulaError && ['too-much-work', 'too-deep'].includes(thrown.slug);
  if (isTooMuch) return { killed: true, by: 'refused', reason: message };
  const isUnreadable = thrown instanceof CheckError;
  return { killed: true, by: isUnreadable ? 'unreadable' : 'type', reason: message };
}

/** The longest text of a value that is kept of a mutant's worst point. */
const longest = 24;

/** A sample without long vectors: a list of many mutants is to be read. */
function shortened({ at, left, right, ...sizes }: Sample): Sample {
  const short = Object.entries(at).filter(([, value]) => value.length <= longest);
  const cut = (text: string): string =>
    text.length <= 2 * longest ? text : `${text.slice(0, 2 * longest - 1)}…`;
  return { at: Object.fromEntries(short), left: cut(left), right: cut(right), ...sizes };
}

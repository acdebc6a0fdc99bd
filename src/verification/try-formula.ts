import { reading } from '#formula';
import type { Attempt } from './attempt.ts';
import { blankVerdict, parametersOf } from './blank-verdict.ts';
import { renewMemory } from './budget-memory.ts';
import { checkSettings } from './check-settings.ts';
import { conclude } from './conclude.ts';
import { editedSubject, inFormula } from './edited-subject.ts';
import type { Entry } from './entry.ts';
import { evidence } from './evidence.ts';
import { failureOf } from './failure-of.ts';
import { observe } from './observe.ts';
import { watching, type VerifyOptions } from './options.ts';
import type { Verdict } from './verdict.ts';

/**
 * Evaluates a reader's own formula in the world of an entry: at the points, by the plans and against the tolerances
 * that `verify` would take for it.
 *
 * The same arguments give the same attempt. Nothing is thrown: a formula that cannot be read or evaluated is
 * inconclusive, with the range at fault.
 */
export function tryFormula(entry: Entry, label: string, tex: string, options: VerifyOptions): Attempt {
  renewMemory();
  const whole: Verdict = { ...blankVerdict(entry, label, options), ...attempt(entry, label, tex, options) };
  const {
    verdict,
    controls: _controls,
    ownControl: _own,
    hypotheses: _hypotheses,
    milliseconds: _time,
    ...found
  } = whole;
  const outcome = verdict === 'verified' ? 'holds' : verdict === 'refuted' ? 'refuted' : 'inconclusive';
  return { ...found, outcome };
}

function attempt(entry: Entry, label: string, tex: string, options: VerifyOptions): Partial<Verdict> {
  try {
    const { seed, settings = {}, definitions = [] } = options;
    const subject = editedSubject(entry, tex, definitions);
    checkSettings(parametersOf(entry), settings);
    const observed = observe(subject, { seed, path: [label], settings }, watching(options));
    const found = evidence(observed, conclude(observed));
    return { ...found, reading: subject.formula === null ? '' : reading(subject.formula) };
  } catch (thrown) {
    return { failure: failureOf(inFormula(thrown, tex)) };
  }
}

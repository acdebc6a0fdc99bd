import { reading } from '#formula';
import { blankVerdict, parametersOf } from './blank-verdict.ts';
import { renewMemory } from './budget-memory.ts';
import { checkHypotheses } from './check-hypotheses.ts';
import { checkLaw } from './check-law.ts';
import { checkSettings } from './check-settings.ts';
import { checkSubject } from './check-subject.ts';
import { controlOf } from './control-of.ts';
import type { Entry } from './entry.ts';
import { failureOf } from './failure-of.ts';
import type { FormulaEntry } from './formula-entry.ts';
import { FormulaSubject } from './formula-subject.ts';
import { lockOf, staleness } from './formula-lock.ts';
import { watching, type VerifyOptions } from './options.ts';
import { ownControl } from './own-control.ts';
import type { Branch } from './points.ts';
import { programSubject } from './program-subject.ts';
import type { Verdict } from './verdict.ts';
import { witnessesOf } from './witness.ts';
import { isVerbatim } from './verbatim.ts';

/**
 * Checks one equation and says what was found, with all the evidence.
 *
 * The same arguments give the same verdict, but for its milliseconds. Nothing is thrown: what a check throws is a
 * failure of that check.
 *
 * @param tex the LaTeX of the equation without its label
 */
export function verify(entry: Entry, label: string, tex: string, options: VerifyOptions): Verdict {
  renewMemory();
  const started = options.now?.() ?? 0;
  const verdict = { ...blankVerdict(entry, label, options), ...check(entry, label, tex, options) };
  return { ...verdict, milliseconds: (options.now?.() ?? started) - started };
}

function check(entry: Entry, label: string, tex: string, options: VerifyOptions): Partial<Verdict> {
  try {
    const { seed, settings = {} } = options;
    checkSettings(parametersOf(entry), settings);
    const branch: Branch = { seed, path: [label], settings };
    if (entry.form === 'stated')
      return { verdict: entry.kind, ...checkHypotheses(witnessesOf(entry, tex, options), branch) };
    if (entry.form === 'formula') return checkFormula(entry, tex, branch, options);
    const changed = staleness(entry, tex, isVerbatim() ? 'both' : 'formula');
    if (changed !== null) {
      return {
        verdict: 'stale',
        failure: {
          message: `the ${changed} has changed since the two were last compared`,
          hint: `compare formula and check, then run npm run verify -- --accept ${label}, or write formula: '${lockOf(entry, tex)}'`,
        },
      };
    }
    if (entry.form === 'law') return checkLaw(entry, branch, watching(options));
    const controls = {
      registered: entry.wrong.length,
      make: (index: number) => controlOf(entry, index, []),
    };
    return checkSubject(programSubject(entry, entry.run, tex), controls, branch, watching(options));
  } catch (thrown) {
    return { verdict: 'inconclusive', failure: failureOf(thrown) };
  }
}

function checkFormula(
  entry: FormulaEntry,
  tex: string,
  branch: Branch,
  options: VerifyOptions,
): Partial<Verdict> {
  const definitions = options.definitions ?? [];
  const subject = new FormulaSubject({ tex, entry, world: entry.world, definitions, isWrong: false });
  const controls = {
    registered: entry.wrong.length,
    make: (index: number) => controlOf(entry, index, definitions),
    ...(entry.kind === 'identity' ? { own: () => ownControl(subject.formula, entry, definitions) } : {}),
  };
  const checked = checkSubject(subject, controls, branch, watching(options));
  const isVerified = checked.verdict === 'verified';
  const found = isVerified
    ? { ...checked, ...checkHypotheses(witnessesOf(entry, tex, options), branch) }
    : checked;
  return { ...found, reading: subject.formula === null ? '' : reading(subject.formula) };
}

import { reading } from '#formula';
import { blankVerdict, parametersOf } from './blank-verdict.ts';
import { renewMemory } from './budget-memory.ts';
import { checkSettings } from './check-settings.ts';
import { checkSubject } from './check-subject.ts';
import { formulaControl } from './formula-control.ts';
import type { Entry } from './entry.ts';
import { failureOf } from './failure-of.ts';
import type { FormulaEntry } from './formula-entry.ts';
import { FormulaSubject } from './formula-subject.ts';
import { hypotheses, lawTests, programs } from './methods.ts';
import { watching, type VerifyOptions } from './options.ts';
import { ownControl } from './own-control.ts';
import type { Branch } from './points.ts';
import type { StatedEntry } from './stated-entry.ts';
import type { Verdict } from './verdict.ts';

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
    if (entry.form === 'stated') {
      const verdict = entry.kind === 'refutation' ? 'disproved' : entry.kind;
      return { verdict, ...dropHypotheses(entry, tex, options, branch) };
    }
    if (entry.form === 'formula') return checkFormula(entry, tex, branch, options);
    const stale = programs.now.stale(entry, label, tex);
    if (stale !== null) return stale;
    if (entry.form === 'law') return lawTests.now.checkLaw(entry, branch, watching(options));
    return programs.now.checkProgram(entry, tex, branch, watching(options));
  } catch (thrown) {
    return { verdict: 'inconclusive', failure: failureOf(thrown) };
  }
}

/** Drops the hypotheses of an entry, if it has any; runs the counterexamples of a refuted claim. */
function dropHypotheses(
  entry: FormulaEntry | StatedEntry,
  tex: string,
  options: VerifyOptions,
  branch: Branch,
): Partial<Verdict> {
  const hasAny =
    entry.form === 'formula'
      ? (entry.hypotheses ?? []).length > 0
      : entry.kind === 'assumption' || entry.kind === 'refutation';
  if (!hasAny) return { hypotheses: [] };
  const { checkHypotheses, witnessesOf } = hypotheses.now;
  const what = entry.kind === 'refutation' ? 'counterexample' : 'hypothesis';
  return checkHypotheses(witnessesOf(entry, tex, options), branch, what);
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
    make: (index: number) => formulaControl(entry, index, definitions),
    ...(entry.kind === 'identity' ? { own: () => ownControl(subject.formula, entry, definitions) } : {}),
  };
  const checked = checkSubject(subject, controls, branch, watching(options));
  const isVerified = checked.verdict === 'verified';
  const found = isVerified ? { ...checked, ...dropHypotheses(entry, tex, options, branch) } : checked;
  return { ...found, reading: subject.formula === null ? '' : reading(subject.formula) };
}

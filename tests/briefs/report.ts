import { describe, FormulaError, parse, reading, underline, unknownNames } from '#formula';
import { continued, type DisplayedFormula } from './fixtures.ts';

/** What became of one displayed formula. */
export interface Outcome extends DisplayedFormula {
  /** What was understood; empty where a formula only consists of remarks. */
  readonly reading?: string;
  readonly error?: FormulaError;
}

/** What became of the formulas of a brief. */
export interface Report {
  readonly slug: string;
  readonly outcomes: readonly Outcome[];
  readonly parsed: number;
  readonly read: number;
  readonly nothing: readonly Outcome[];
  readonly refused: readonly Outcome[];
}

function outcomeOf(formula: DisplayedFormula, all: readonly DisplayedFormula[]): Outcome {
  try {
    return { ...formula, reading: reading(parse(continued(formula, all), unknownNames)) };
  } catch (error) {
    if (error instanceof FormulaError) return { ...formula, error };
    throw error;
  }
}

/** Reads every formula of a brief without a world. */
export function reportOn(slug: string, formulas: readonly DisplayedFormula[]): Report {
  const outcomes = formulas.map((formula) => outcomeOf(formula, formulas));
  return {
    slug,
    outcomes,
    parsed: outcomes.filter(({ error }) => error === undefined).length,
    read: outcomes.filter((outcome) => (outcome.reading ?? '') !== '').length,
    nothing: outcomes.filter(({ nothing }) => nothing !== undefined),
    refused: outcomes.filter(({ error }) => error !== undefined),
  };
}

/** The labels of what is refused, each once. */
export function refusedLabels({ refused }: Report): string[] {
  return [...new Set(refused.map(({ label }) => label))];
}

/** The report as lines of text: the counts, what has nothing to evaluate and why, what is refused and where. */
export function describeReport({ slug, outcomes, parsed, read, nothing, refused }: Report): string {
  const counts = `${slug}: ${outcomes.length} formulas, ${parsed} parsed, ${read} with a reading, ${nothing.length} with nothing to evaluate, ${refused.length} refused`;
  const reasons = nothing.map(({ label, nothing: why = '' }) => `  ${label}: ${why}`);
  const errors = refused.map(({ label, error }) => {
    const words = error && describe(error, 'en');
    const place = error === undefined ? '' : underline(error.tex, error.range).replaceAll('\n', '\n    ');
    return `  ${label}: ${words?.message ?? ''}; ${words?.hint ?? ''}\n    ${place}`;
  });
  return [counts, ...reasons, ...errors].join('\n');
}

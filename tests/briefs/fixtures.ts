import { readdirSync, readFileSync } from 'node:fs';

/** A formula that a brief displays, exactly as it stands there; one label may stand over several. */
export interface DisplayedFormula {
  readonly label: string;
  readonly tex: string;
  /** The label of the formula that this one continues, where it begins with a relation sign. */
  readonly follows?: string;
  /** Why there is nothing to evaluate, where there is not. */
  readonly nothing?: string;
}

const folder = new URL('../fixtures/briefs/', import.meta.url);

/** The slugs of the briefs. */
export const slugs = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))
  .sort();

/** The formulas of a brief in its order. */
export function formulasOf(slug: string): readonly DisplayedFormula[] {
  return JSON.parse(readFileSync(new URL(`${slug}.json`, folder), 'utf8')) as DisplayedFormula[];
}

/**
 * The LaTeX of the formula under a label of a brief.
 *
 * @param place counted from 0 among the formulas under that label
 */
export function displayed(slug: string, label: string, place = 0): string {
  const found = formulasOf(slug).filter((formula) => formula.label === label)[place];
  if (found === undefined) throw new Error(`the brief ${slug} displays nothing under ${label}`);
  return continued(found, formulasOf(slug));
}

/** A formula with those in front that it continues: `a = b` in front of `= c`. */
export function continued(formula: DisplayedFormula, all: readonly DisplayedFormula[]): string {
  if (formula.follows === undefined) return formula.tex;
  // Of several formulas under a label, the last one goes on.
  const before = all.findLast(({ label, tex }) => label === formula.follows && tex !== formula.tex);
  if (before === undefined) throw new Error(`${formula.label} follows ${formula.follows}, which is missing`);
  return `${continued(before, all)}${formula.tex}`;
}

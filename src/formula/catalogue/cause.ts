import type { FormulaSlug } from '../slug.ts';
import type { Template } from './template.ts';

/** One way in which a formula can be wrong. */
export interface Cause extends Template {
  /** LaTeX that has this fault in the example scope. */
  readonly example: string;
  /** What the example scope lacks for the fault to show: names, `space`, `test` or `all`. */
  readonly without?: readonly string[];
  /** LaTeX that says what was meant, and is accepted in the whole example scope. */
  readonly mend: string;
}

/** Causes by their names: the slug and, behind the stroke, what tells them apart. */
export type Causes = Readonly<Record<`${FormulaSlug}/${string}`, Cause>>;

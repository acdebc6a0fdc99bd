import type { CauseName, Causes } from './catalogue/index.ts';
import type { Details, Given } from './catalogue/template.ts';
import type { Range } from './range.ts';
import type { FormulaSlug } from './slug.ts';

/**
 * The language's only error: a cause of the catalogue, what fills its words, and the range of the formula it is about.
 *
 * It carries no words, which most readers never need; `describe` makes them in either language.
 */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  override readonly cause: CauseName;
  readonly details: Details;
  readonly range: Range;
  /** The formula; filled in where the error leaves the module. */
  tex = '';

  constructor(...[cause, range, details]: Given<Causes, [range: Range]>) {
    super(cause);
    this.cause = cause;
    this.details = details ?? {};
    this.range = range;
  }

  get slug(): FormulaSlug {
    return this.cause.slice(0, this.cause.indexOf('/')) as FormulaSlug;
  }
}

/** Whether the error says that a formula has no value, rather than that it could not be read. */
export function isTypeError({ slug }: FormulaError): boolean {
  return slug === 'wrong-type' || slug === 'wrong-size' || slug === 'not-a-function';
}

/** The line of a formula that a range starts in, with carets under the range. */
export function underline(tex: string, range: Range): string {
  const lineStart = tex.lastIndexOf('\n', Math.max(0, range.start - 1)) + 1;
  const lineBreak = tex.indexOf('\n', range.start);
  const lineEnd = lineBreak === -1 ? tex.length : lineBreak;
  const end = Math.max(range.start + 1, Math.min(range.end, lineEnd));
  return `${tex.slice(lineStart, lineEnd)}\n${' '.repeat(range.start - lineStart)}${'^'.repeat(end - range.start)}`;
}

import type { Range } from './range.ts';

/** What went wrong in a formula: one of the slugs of the error catalogue. */
export type FormulaSlug =
  | 'too-long'
  | 'too-deep'
  | 'too-much-work'
  | 'unknown-command'
  | 'unexpected-token'
  | 'unexpected-end'
  | 'unbalanced'
  | 'empty-formula'
  | 'no-relation'
  | 'unknown-symbol'
  | 'not-a-function'
  | 'wrong-type'
  | 'wrong-size'
  | 'no-domain'
  | 'no-variable'
  | 'not-supported'
  | 'failed-evaluation';

/** The language's only error: a lower-case clause, a hint, and the range of the formula it is about. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  readonly slug: FormulaSlug;
  readonly hint: string;
  readonly range: Range;
  /** The formula; filled in where the error leaves the module. */
  tex = '';

  constructor(slug: FormulaSlug, message: string, range: Range, hint: string) {
    super(message);
    this.slug = slug;
    this.range = range;
    this.hint = hint;
  }
}

/** Whether the error says that a formula has no value, rather than that it could not be read. */
export function isTypeError(error: FormulaError): boolean {
  return error.slug === 'wrong-type' || error.slug === 'wrong-size' || error.slug === 'not-a-function';
}

/** The line of a formula that a range starts in, with carets under the range. */
export function underline(tex: string, range: Range): string {
  const lineStart = tex.lastIndexOf('\n', Math.max(0, range.start - 1)) + 1;
  const lineBreak = tex.indexOf('\n', range.start);
  const lineEnd = lineBreak === -1 ? tex.length : lineBreak;
  const end = Math.max(range.start + 1, Math.min(range.end, lineEnd));
  return `${tex.slice(lineStart, lineEnd)}\n${' '.repeat(range.start - lineStart)}${'^'.repeat(end - range.start)}`;
}

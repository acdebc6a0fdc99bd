import { FormulaError } from './error.ts';
import type { Range } from './range.ts';

/** Fills in the formula of an error that leaves the language, and makes every other error one of its own. */
export function located(error: unknown, tex: string): FormulaError {
  const own = error instanceof FormulaError ? error : failure(error, { start: 0, end: tex.length });
  if (own.tex === '') own.tex = tex;
  return own;
}

/** What a world's function or a numerical method throws, as an error at the place where it was called. */
export function failure(error: unknown, range: Range): FormulaError {
  if (error instanceof FormulaError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError && /call stack/iu.test(reason)) {
    return new FormulaError('too-deep/stack', range);
  }
  return new FormulaError('failed-evaluation/threw', range, { reason });
}

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
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError && /call stack/iu.test(message)) {
    return new FormulaError(
      'too-deep',
      'this is nested too deeply',
      range,
      'name a part of the formula and use the name',
    );
  }
  return new FormulaError(
    'failed-evaluation',
    `this cannot be evaluated: ${message}`,
    range,
    'check that the arguments have the type and the size that is expected here',
  );
}

import { real } from '#numerics';
import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import { isExact, isScalar, type Value } from '../value.ts';
import { exact } from '../chapters.ts';

/**
 * Whether a relation between two real numbers holds, to the last bit.
 *
 * @throws FormulaError `wrong-type` for anything else
 */
export function holds(a: Value, sign: string, b: Value, range: Range): boolean {
  const order = orderOf(a, b, range);
  if (sign === '=') return order === 0;
  if (sign === '\\ne') return order !== 0;
  if (sign === '<') return order < 0;
  if (sign === '>') return order > 0;
  return sign === '\\le' ? order <= 0 : order >= 0;
}

/** Negative, zero or positive as a is below, equal to or above b; NaN where one of them is. */
function orderOf(a: Value, b: Value, range: Range): number {
  if (isExact(a) || isExact(b)) return exact.now.compareExact(a, b, range);
  if (isScalar(a) && isScalar(b)) return real(a) === real(b) ? 0 : real(a) - real(b);
  const odd = isScalar(a) ? b : a;
  throw new FormulaError('wrong-type/condition', range, { value: shapeOf(odd) });
}

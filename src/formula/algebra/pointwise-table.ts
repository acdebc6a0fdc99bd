import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import { isNumeric, isVector, Table, type Numeric, type Value, type Vector } from '../value.ts';

/**
 * An operation between a table and a number, a column or another table, entry by entry.
 *
 * @throws FormulaError `wrong-size` or `wrong-type`
 */
export function pointwiseTable(
  a: Value,
  b: Value,
  operate: (a: Numeric, b: Numeric) => Numeric,
  range: Range,
): Table {
  if (isNumeric(a) && b instanceof Table) return new Table(b.entries.map((entry) => operate(a, entry)));
  if (isNumeric(b) && a instanceof Table) return new Table(a.entries.map((entry) => operate(entry, b)));
  const [left, right] = [entriesOf(a), entriesOf(b)];
  const haveEntries = left !== undefined && right !== undefined;
  if (haveEntries && left.length === right.length) {
    return new Table(left.map((entry, i) => operate(entry, right[i] ?? 0)));
  }
  const cause = haveEntries ? 'wrong-size/entries' : 'wrong-type/entries';
  throw new FormulaError(cause, range, { left: shapeOf(a), right: shapeOf(b) });
}

/** The entries of a table or a column. */
export function entriesOf(value: Value): Vector | undefined {
  if (value instanceof Table) return value.entries;
  return isVector(value) ? value : undefined;
}

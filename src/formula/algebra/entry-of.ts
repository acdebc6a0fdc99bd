import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import { isMatrix, isVector, Row, typeName, type Value } from '../value.ts';

/**
 * An entry of a column or row by one index, of a matrix by two.
 *
 * @param origin what the first index is
 * @throws FormulaError `wrong-size` where there is no such entry
 */
export function entryOf(whole: Value, indexes: readonly Value[], origin: number, range: Range): Value {
  const [i, j] = indexes.map((index) => (typeof index === 'number' ? index - origin : NaN));
  const entries = whole instanceof Row ? whole.entries : whole;
  const found =
    isMatrix(entries) && indexes.length === 2
      ? entries[i ?? NaN]?.[j ?? NaN]
      : isVector(entries) && indexes.length === 1
        ? entries[i ?? NaN]
        : undefined;
  if (found !== undefined) return found;
  const place = indexes
    .map((index) => (typeof index === 'number' ? String(index) : typeName(index)))
    .join(', ');
  throw new FormulaError(
    'wrong-size',
    `there is no entry ${place} in ${typeName(whole)}`,
    range,
    `entries are counted from ${origin}; a column has one index, a matrix two`,
  );
}

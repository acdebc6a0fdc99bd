import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import { show } from '../show.ts';
import { isMatrix, isVector, Row, type Value } from '../value.ts';

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
  const place = indexes.map((index) => show(index)).join(', ');
  throw new FormulaError('wrong-size/entry', range, { place, origin, value: shapeOf(whole) });
}

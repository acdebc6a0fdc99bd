import { FormulaError } from '../error.ts';
import { spend } from '../gauge.ts';
import { limits } from '../limits.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import { FiniteSet, IndexRange, type Value } from '../value.ts';

/**
 * The elements of a finite set or of a range of integers.
 *
 * @throws FormulaError `wrong-type` for what is neither
 */
export function elementsOf(value: Value, range: Range): Iterable<Value> {
  if (value instanceof FiniteSet) return value.elements;
  if (value instanceof IndexRange) return integersBetween(value.first, value.last, range);
  throw new FormulaError('wrong-type/set', range, { value: shapeOf(value) });
}

/**
 * The integers between two limits, both included; exact ones where a limit is exact.
 *
 * @throws FormulaError `wrong-type` for limits that are no integers, `too-much-work` for a hopeless count
 */
export function integersBetween(
  from: Value,
  to: Value,
  whole: Range,
  first = whole,
  last = whole,
): Iterable<number | bigint> {
  const [start, end] = [integer(from, first), integer(to, last)];
  const count = Number(end) - Number(start);
  // A hopeless count is refused before the first term.
  if (count >= limits.evaluations) spend(count, whole);
  return typeof from === 'bigint' || typeof to === 'bigint'
    ? exactIntegers(BigInt(start), BigInt(end))
    : integers(Number(start), Number(end));
}

function* integers(start: number, end: number): Generator<number> {
  for (let i = start; i <= end; i += 1) yield i;
}

function* exactIntegers(start: bigint, end: bigint): Generator<bigint> {
  for (let i = start; i <= end; i += 1n) yield i;
}

function integer(value: Value, range: Range): number | bigint {
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value))) return value;
  throw new FormulaError('wrong-type/index', range, {
    bound: typeof value === 'number' ? value : shapeOf(value),
  });
}

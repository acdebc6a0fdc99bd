import { Complex, Dual } from '#numerics';
import { isExact, isVector, type Numeric, Row, ScaledIdentity, Table, type Value } from '../value.ts';
import { exact } from '../chapters.ts';

/** The size of a value: the sum of the absolute values of its entries, infinitesimal parts included; 0 for functions. */
export function magnitude(value: Value): number {
  if (typeof value === 'number') return Math.abs(value);
  if (value instanceof Dual || value instanceof Complex) return ofNumeric(value);
  if (isExact(value)) return Math.min(Math.abs(exact.now.approximate(value)), Number.MAX_VALUE);
  if (value instanceof Table || value instanceof Row) return ofVector(value.entries);
  if (value instanceof ScaledIdentity) return value.dimension * ofNumeric(value.factor);
  if (!Array.isArray(value)) return 0;
  if (isVector(value)) return ofVector(value);
  let sum = 0;
  for (const row of value as readonly (readonly Numeric[])[]) sum += ofVector(row);
  return sum;
}

/** The size of what a name stands for: infinite entries of columns and matrices, such as those of a mask, have no rounding error. */
export function sizeOfTerms(value: Value): number {
  const size = magnitude(value);
  if (size !== Infinity || !Array.isArray(value)) return size;
  return magnitude((value as readonly Value[]).map((entry) => finite(entry)) as unknown as Value);
}

function finite(value: Value): Value {
  if (Array.isArray(value))
    return (value as readonly Value[]).map((entry) => finite(entry)) as unknown as Value;
  return value === Infinity || value === -Infinity ? 0 : value;
}

function ofVector(entries: readonly Numeric[]): number {
  let sum = 0;
  for (const entry of entries) sum += ofNumeric(entry);
  return sum;
}

function ofNumeric(value: Numeric): number {
  if (typeof value === 'number') return Math.abs(value);
  if (value instanceof Complex) return ofNumeric(value.re) + ofNumeric(value.im);
  return ofNumeric(value.re) + ofNumeric(value.du);
}

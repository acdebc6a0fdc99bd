import { Complex, part } from '#numerics';
import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import { isMatrix, isNumeric, isVector, Row, ScaledIdentity, type Numeric, type Value } from '../value.ts';

/**
 * The derivative that a value carries: the coefficient of the infinitesimal of a tag, entry by entry.
 *
 * @throws FormulaError `wrong-type` for functions, laws and sets
 */
export function infinitesimal(value: Value, tag: number, range: Range): Value {
  const entry = (x: Numeric): Numeric => infinitesimalOf(x, tag);
  if (isNumeric(value)) return entry(value);
  if (isVector(value)) return value.map(entry);
  if (isMatrix(value)) return value.map((row) => row.map(entry));
  if (value instanceof Row) return new Row(value.entries.map(entry));
  if (value instanceof ScaledIdentity) return new ScaledIdentity(entry(value.factor), value.dimension);
  throw new FormulaError('wrong-type/differentiable', range, { value: shapeOf(value) });
}

/** The derivative that a number carries. */
export function infinitesimalOf(x: Numeric, tag: number): Numeric {
  return x instanceof Complex ? new Complex(part(x.re, tag), part(x.im, tag)) : part(x, tag);
}

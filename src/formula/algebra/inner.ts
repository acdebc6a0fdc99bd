import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import { typeName, type Value, type Vector } from '../value.ts';
import { sumOfProducts } from './multiply.ts';

/** The inner product of two columns of one length, without conjugation. */
export function inner(a: Vector, b: Vector, range: Range): Value {
  if (a.length === b.length) return sumOfProducts(a, b);
  throw new FormulaError(
    'wrong-size',
    `${typeName(a)} and ${typeName(b)} have no inner product`,
    range,
    'both columns need the same length',
  );
}

import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import type { Value, Vector } from '../value.ts';
import { sumOfProducts } from './multiply.ts';

/** The inner product of two columns of one length, without conjugation. */
export function inner(a: Vector, b: Vector, range: Range): Value {
  if (a.length === b.length) return sumOfProducts(a, b);
  throw new FormulaError('wrong-size/inner-product', range, { left: shapeOf(a), right: shapeOf(b) });
}

import { freshTag, lift, type Scalar } from '#numerics';
import { FormulaError } from '../error.ts';
import { differentiating, gauge } from '../gauge.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import { isNumeric, isVector, type Numeric, type Value, type Vector } from '../value.ts';
import { infinitesimalOf } from './infinitesimal.ts';

/** The Jacobian matrix of a column by a column (rows are outputs), the gradient of a number. */
export function jacobian(f: (x: Vector) => Value, at: readonly Scalar[], range: Range): Value {
  let scale = 0;
  const gradient: Numeric[] = [];
  const columns: Vector[] = [];
  at.forEach((_, j) => {
    const tag = freshTag();
    const moved = at.map((entry, i) => (i === j ? lift(entry, tag) : entry));
    const value = differentiating(range, () => f(moved));
    scale += gauge.scale;
    if (isNumeric(value)) gradient.push(infinitesimalOf(value, tag));
    else if (isVector(value)) columns.push(value.map((entry) => infinitesimalOf(entry, tag)));
    else throw notDifferentiable(value, range);
  });
  gauge.scale = scale;
  if (gradient.length > 0) return gradient;
  return (columns[0] ?? []).map((_, i) => columns.map((column) => column[i] ?? 0));
}

/** The error of a derivative of or by what has none. */
export function notDifferentiable(value: Value, range: Range): FormulaError {
  return new FormulaError('wrong-type/derivative', range, { value: shapeOf(value) });
}

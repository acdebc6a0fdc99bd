import { difference, type Scalar } from '#numerics';
import { FormulaError } from '../error.ts';
import { gauge, spend, state } from '../gauge.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import { isScalar, type Value } from '../value.ts';
import { derivativeAlong } from './derivative-along.ts';

/**
 * The derivative of a number by one number through central differences, whose stated error enters the tolerance.
 *
 * Inside another derivative the point carries infinitesimals, which differences cannot see; there dual numbers take over.
 */
export function differenceAlong(f: (x: Scalar) => Value, at: Scalar, range: Range): Value {
  const here = f(at);
  if (!isScalar(here)) {
    throw new FormulaError('wrong-type/partial-derivative', range, { value: shapeOf(here) });
  }
  if (typeof at !== 'number' || typeof here !== 'number') return derivativeAlong(f, at, range);
  let scale = 0;
  const result = difference((x) => {
    spend(1, range);
    const value = f(x);
    scale = Math.max(scale, gauge.scale);
    return typeof value === 'number' ? value : NaN;
  }, at);
  gauge.scale = Math.max(scale, Math.abs(result.value));
  state('difference', gauge.scale === 0 ? 0 : result.error / gauge.scale);
  return result.value;
}

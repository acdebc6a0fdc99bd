import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { failure } from '../located.ts';
import type { Range } from '../range.ts';
import type { FunctionValue, Value } from '../value.ts';
import { magnitude } from './magnitude.ts';

/**
 * A function at its arguments.
 *
 * @throws FormulaError `wrong-size` for another number of arguments than a world's function takes,
 *   `failed-evaluation` when it throws or gives nothing
 */
export function applyFunction(f: FunctionValue, values: readonly Value[], range: Range): Value {
  const expected = f.apply.length;
  if (expected > 0 && values.length !== expected) {
    throw new FormulaError('wrong-size/arguments', range, { expected, given: values.length });
  }
  let result: Value | undefined;
  try {
    result = f.apply(...values);
  } catch (error) {
    throw failure(error, range);
  }
  // The compiler cannot promise for the functions of a world that an author wrote.
  if ((result as unknown) === undefined) throw new FormulaError('failed-evaluation/no-value', range);
  return result;
}

/** A function at its arguments, with the size of its value on the gauge. */
export function gaugedFunction(f: FunctionValue, values: readonly Value[], range: Range): Value {
  gauge.scale = 0;
  const result = applyFunction(f, values, range);
  // A definition leaves the size of its terms behind; a world's function leaves nothing.
  gauge.scale = Math.max(gauge.scale, magnitude(result));
  return result;
}

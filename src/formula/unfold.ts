import { compiled } from './compile.ts';
import type { Definition } from './definition.ts';
import type { Environment } from './environment.ts';
import { FormulaError } from './error.ts';
import { gauge, spend } from './gauge.ts';
import { limits } from './limits.ts';
import { located } from './located.ts';
import type { Range } from './range.ts';
import { FunctionValue, type Value } from './value.ts';

/**
 * The value of a definition with its subscripts bound; a function when it has parameters.
 *
 * @param range where the name is used
 */
export function unfold(
  definition: Definition,
  indexes: readonly Value[],
  environment: Environment,
  range: Range,
): Value {
  const inner = bindAll(environment, definition.subscripts, indexes);
  if (definition.parameters.length === 0) return bodyOf(definition, inner, range);
  return new FunctionValue((...values) => {
    const expected = definition.parameters.length;
    if (values.length !== expected) {
      throw new FormulaError('wrong-size/defined-arguments', range, {
        name: definition.base,
        expected,
        given: values.length,
      });
    }
    return bodyOf(definition, bindAll(inner, definition.parameters, values), range);
  });
}

function bodyOf(definition: Definition, environment: Environment, range: Range): Value {
  gauge.definitions += 1;
  if (gauge.definitions > limits.depth) {
    throw new FormulaError('too-deep/definitions', range, { name: definition.base, most: limits.depth });
  }
  spend(1, range);
  let value: Value;
  try {
    value = compiled(definition.body)(environment);
  } catch (error) {
    // What is wrong there stands in the formula of the definition.
    throw located(error, definition.tex);
  }
  gauge.definitions -= 1;
  return value;
}

function bindAll(environment: Environment, names: readonly string[], values: readonly Value[]): Environment {
  return names.reduce((bound, name, i) => {
    const value = values[i];
    return value === undefined ? bound : bound.bind(name, value);
  }, environment);
}

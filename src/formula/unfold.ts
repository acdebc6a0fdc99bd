import { compiled } from './compile.ts';
import type { Definition } from './definition.ts';
import type { Environment } from './environment.ts';
import { counted } from './counted.ts';
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
      const message = `\`${definition.base}\` takes ${counted(expected, 'argument')}, not ${values.length}`;
      throw new FormulaError('wrong-size', message, range, 'give it the arguments that its definition names');
    }
    return bodyOf(definition, bindAll(inner, definition.parameters, values), range);
  });
}

function bodyOf(definition: Definition, environment: Environment, range: Range): Value {
  gauge.definitions += 1;
  if (gauge.definitions > limits.depth) {
    throw new FormulaError(
      'too-deep',
      `\`${definition.base}\` is defined through more than ${limits.depth} definitions, perhaps through itself`,
      range,
      'define each name by names that stand before it',
    );
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

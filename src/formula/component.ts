import type { Environment } from './environment.ts';
import { FormulaError } from './error.ts';
import { memberOf } from './member.ts';
import type { SymbolData } from './operators/symbol.ts';
import type { Range } from './range.ts';
import type { Node } from './tree.ts';
import { Family, FunctionValue, isVector, typeName, type Value } from './value.ts';

/** `x_i`, `f_{t,i}`: an entry of what `\boldsymbol{x}`, `\boldsymbol{f}_t` stand for; undefined when nothing binds those. */
export function component(
  self: Node<SymbolData>,
  indexes: readonly Value[],
  environment: Environment,
): Value | undefined {
  const index = indexes.at(-1);
  if (typeof index !== 'number' || !Number.isInteger(index)) return undefined;
  const whole = environment.get(`\\boldsymbol{${self.data.base}}`);
  if (whole === undefined) return undefined;
  const others = indexes.slice(0, -1);
  const vector =
    whole instanceof Family ? memberOf(whole, others, self) : others.length === 0 ? whole : undefined;
  if (vector instanceof FunctionValue) {
    return new FunctionValue((...values) => entry(vector.apply(...values), index, self.range));
  }
  return vector === undefined ? undefined : entry(vector, index, self.range);
}

function entry(vector: Value, index: number, range: Range): Value {
  const value = isVector(vector) ? vector[index - 1] : undefined;
  if (value !== undefined) return value;
  throw new FormulaError(
    'wrong-size',
    `there is no component ${index} in ${typeName(vector)}`,
    range,
    'components are counted from 1',
  );
}

import type { Environment } from './environment.ts';
import { FormulaError } from './error.ts';
import { memberOf } from './member.ts';
import type { SymbolData } from './operators/symbol.ts';
import type { Range } from './range.ts';
import { shapeOf } from './shape.ts';
import type { Node } from './tree.ts';
import { Family, FunctionValue, IndexRange, isVector, type Value } from './value.ts';

/**
 * `x_i`, `f_{t,i}`, `\boldsymbol{u}_{>1}`: an entry, or a range of them, of what `\boldsymbol{x}`, `\boldsymbol{f}_t`, `\boldsymbol{u}`
 * stand for; undefined when nothing binds those.
 */
export function component(
  self: Node<SymbolData>,
  indexes: readonly Value[],
  environment: Environment,
): Value | undefined {
  const index = indexes.at(-1);
  const isIndex = index instanceof IndexRange || (typeof index === 'number' && Number.isInteger(index));
  if (!isIndex) return undefined;
  const { base } = self.data;
  const whole = environment.get(base.startsWith('\\boldsymbol') ? base : `\\boldsymbol{${base}}`);
  if (whole === undefined) return undefined;
  const others = indexes.slice(0, -1);
  const vector =
    whole instanceof Family ? memberOf(whole, others, self) : others.length === 0 ? whole : undefined;
  if (vector instanceof FunctionValue) {
    const { variables } = vector;
    const apply = (...values: Value[]): Value =>
      entry(vector.apply(...values), index, environment, self.range);
    return new FunctionValue(apply, undefined, undefined, variables);
  }
  return vector === undefined ? undefined : entry(vector, index, environment, self.range);
}

function entry(vector: Value, index: number | IndexRange, environment: Environment, range: Range): Value {
  const { origin } = environment.root;
  if (index instanceof IndexRange) return components(vector, index, origin, range);
  const value = isVector(vector) ? vector[index - origin] : undefined;
  if (value !== undefined) return value;
  throw new FormulaError('wrong-size/component', range, { index, origin, value: shapeOf(vector) });
}

/** The components in a range, as a column. */
function components(vector: Value, { first, last }: IndexRange, origin: number, range: Range): Value {
  if (isVector(vector) && first - origin < vector.length)
    return vector.slice(first - origin, last + 1 - origin);
  throw new FormulaError('wrong-size/components', range, { first, origin, value: shapeOf(vector) });
}

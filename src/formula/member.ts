import type { Scalar } from '#numerics';
import { derivativeAlong } from './algebra/derivative-along.ts';
import type { Environment } from './environment.ts';
import { FormulaError } from './error.ts';
import { gauge } from './gauge.ts';
import { failure } from './located.ts';
import type { SymbolData } from './operators/symbol.ts';
import { counted } from './counted.ts';
import type { Evaluate, Node } from './tree.ts';
import { Family, isScalar, type Value } from './value.ts';

/**
 * The member of a family at its subscripts.
 *
 * @throws FormulaError `wrong-size` for another number of subscripts than the world's family takes
 */
export function memberOf(family: Family, indexes: readonly Value[], self: Node<SymbolData>): Value {
  const { base } = self.data;
  if (family.at.length > 0 && family.at.length !== indexes.length) {
    throw new FormulaError(
      'wrong-size',
      `\`${base}\` takes ${counted(family.at.length, 'subscript')}, not ${indexes.length}`,
      self.range,
      'separate subscripts by commas, or by `\\to`',
    );
  }
  try {
    return family.at(...indexes);
  } catch (error) {
    throw failure(error, self.range);
  }
}

/** `\dot{\sigma}_t`: the derivative of a family by its subscript. */
export function rate(
  self: Node<SymbolData>,
  subscripts: readonly Evaluate[],
  environment: Environment,
): Value {
  const { base, dots } = self.data;
  const family = environment.get(base);
  const at = subscripts[0]?.(environment);
  if (!(family instanceof Family) || at === undefined || !isScalar(at) || subscripts.length !== 1) {
    throw new FormulaError(
      'wrong-type',
      'a dot needs a family with one subscript, such as `\\dot{\\sigma}_t`',
      self.range,
      'add the time as a subscript, or write the derivative as a fraction',
    );
  }
  gauge.scale = 0;
  let member = (time: Scalar): Value => memberOf(family, [time], self);
  for (let order = 0; order < dots; order += 1) {
    const lower = member;
    member = (time) => derivativeAlong(lower, time, self.range);
  }
  return member(at);
}

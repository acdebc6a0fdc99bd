import { FormulaError } from './error.ts';
import { failure } from './located.ts';
import type { SymbolData } from './operators/symbol.ts';
import type { Node } from './tree.ts';
import type { Family, Value } from './value.ts';

/**
 * The member of a family at its subscripts.
 *
 * @throws FormulaError `wrong-size` for another number of subscripts than the world's family takes
 */
export function memberOf(family: Family, indexes: readonly Value[], self: Node<SymbolData>): Value {
  const { base } = self.data;
  if (family.at.length > 0 && family.at.length !== indexes.length) {
    throw new FormulaError('wrong-size/subscripts', self.range, {
      name: base,
      expected: family.at.length,
      given: indexes.length,
    });
  }
  let member: Value;
  try {
    member = family.at(...indexes);
  } catch (error) {
    throw failure(error, self.range);
  }
  // A world may leave members out.
  if ((member as unknown) !== undefined) return member;
  throw new FormulaError('unknown-symbol/member', self.range, { name: base });
}

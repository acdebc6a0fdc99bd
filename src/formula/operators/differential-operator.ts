import { FormulaError } from '../error.ts';
import { isNode, node } from '../node.ts';
import type { Range } from '../range.ts';
import type { Node, Operator } from '../tree.ts';
import { unwrap } from './bracket.ts';
import { tuple } from './tuple.ts';

/** How often it differentiates by its one name; a `\nabla` differentiates once by each of its names. */
interface DifferentialOperatorData {
  readonly symbol: '\\partial' | '\\nabla' | 'd';
  readonly order: number;
}

/** `\partial_x`, `\frac{\partial}{\partial t}` or `\nabla_x` without anything behind it to act on. */
export const differentialOperator: Operator<DifferentialOperatorData> = {
  name: 'differential operator',
  compile: (self) => () => {
    throw new FormulaError('wrong-type/bare-operator', self.range);
  },
  read(self, read) {
    const names = self.parts.map((part) => read(part, 'function'));
    const { symbol, order } = self.data;
    const below = names.length === 1 ? (names[0] ?? '') : `\\left(${names.join(',')}\\right)`;
    const power = order === 1 ? '' : `^{${order}}`;
    if (symbol === 'd') return `\\frac{d${power}}{d${below}${power}}`;
    return names.length === 0 ? `${symbol}${power}` : `${symbol}_{${below}}${power}`;
  },
};

/** An operator that waits for its operand. */
export function operatorNode(
  symbol: DifferentialOperatorData['symbol'],
  variables: readonly Node[],
  order: number,
  range: Range,
): Node {
  return node(differentialOperator, variables, { symbol, order }, range);
}

/** The names by which a tuple of first-order operators differentiates, such as (∂/∂t, ∇ₓ); undefined for anything else. */
export function namesOfTuple(candidate: Node): readonly Node[] | undefined {
  const content = unwrap(candidate);
  if (!isNode(content, tuple)) return undefined;
  const names: Node[] = [];
  for (const part of content.parts) {
    const entry = unwrap(part);
    if (!isNode(entry, differentialOperator) || entry.data.order !== 1 || entry.parts.length === 0)
      return undefined;
    names.push(...entry.parts);
  }
  return names;
}

import { FormulaError } from '../error.ts';
import type { Token } from '../lexer.ts';
import { node } from '../node.ts';
import type { Parser } from '../parser.ts';
import { precedence } from '../precedence.ts';
import { span, type Range } from '../range.ts';
import type { Group } from '../registry.ts';
import type { Node } from '../tree.ts';
import { derivative, type DerivativeData } from './derivative.ts';
import { operatorNode } from './differential-operator.ts';
import { isOperator } from './is-operator.ts';
import { product } from './product.ts';
import { isSymbol } from './symbol.ts';

/** A name to differentiate by, and how often. */
export interface Repeated {
  readonly variable: Node;
  readonly order: number;
}

/** The largest order of one derivative; more would be refused as too much work in any case. */
const highest = 8;

/** Parses the order of a derivative behind `^`: a number from 1. */
export function parseOrder(parser: Parser): number {
  const start = parser.peek();
  const tokens = parser.groupTokens();
  const order = tokens.length === 1 ? Number(tokens[0]?.text) : NaN;
  if (Number.isInteger(order) && order >= 1 && order <= highest) return order;
  throw new FormulaError(
    'not-supported/derivative-order',
    span(start.range, tokens.at(-1)?.range ?? start.range),
    { most: highest },
  );
}

/** The derivatives of an operand, the last name first: `\partial_y\partial_x` differentiates by x before y. */
export function differentiated(
  operand: Node,
  by: readonly Repeated[],
  sign: DerivativeData['sign'],
  range: Range,
): Node {
  // In front of an operator it is one more factor of that operator.
  if (isOperator(operand)) {
    const symbol = sign === 'd' ? 'd' : '\\partial';
    const factors = by.map(({ variable, order }) => operatorNode(symbol, [variable], order, range));
    return node(product, [...factors, operand], null, range);
  }
  let result = operand;
  for (const { variable, order } of by.toReversed()) {
    for (let i = 0; i < order; i += 1) {
      result = node(derivative, [result, variable], { sign }, range);
    }
  }
  return result;
}

/** Parses `\partial_x`, `\partial_x^2` with the one operand it acts on, if there is one. */
function parsePartial(parser: Parser, token: Token): Node {
  if (!parser.take('_')) {
    throw new FormulaError('no-variable/partial', token.range);
  }
  const variable = parser.fresh(() => parser.argument());
  if (!isSymbol(variable)) {
    throw new FormulaError('wrong-type/partial-name', variable.range);
  }
  const order = parser.take('^') ? parseOrder(parser) : 1;
  if (parser.standsAlone()) return operatorNode('\\partial', [variable], order, parser.rangeSince(token));
  const operand = parser.expression(precedence.juxtaposition + 1);
  return differentiated(operand, [{ variable, order }], '\\partial', parser.rangeSince(token));
}

export const partials: Group = { name: 'partial derivatives', prefix: { '\\partial': parsePartial } };

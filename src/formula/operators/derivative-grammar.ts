import { fields } from '../chapters.ts';
import { FormulaError } from '../error.ts';
import type { Token } from '../lexer.ts';
import type { Parser } from '../parser.ts';
import { precedence } from '../precedence.ts';
import type { Node } from '../tree.ts';
import type { DerivativeData } from './derivative.ts';
import { operatorNode } from './differential-operator.ts';
import { differentiated, parseOrder, type Repeated } from './partial.ts';
import { multiply } from './product.ts';
import { isSymbol } from './symbol.ts';

/** Parses `\frac{d a}{d x}`, `\frac{\partial^2 a}{\partial x\,\partial y}`, or `\frac{d}{d x} a` with the operand behind it. */
export function parseDerivative(
  parser: Parser,
  token: Token,
  sign: DerivativeData['sign'],
  above: readonly Token[],
  below: Parser,
): Node {
  const by = parseVariables(below, sign);
  const upper = parser.over(above);
  const order = upper.take('^') ? parseOrder(upper) : 1;
  const total = by.reduce((sum, { order: times }) => sum + times, 0);
  if (order !== total) {
    throw new FormulaError('wrong-size/derivative-order', parser.rangeSince(token), {
      above: order,
      below: total,
    });
  }
  if (upper.peek().kind !== 'end') return differentiated(upper.whole(), by, sign, parser.rangeSince(token));
  // \frac{\partial}{\partial x}\big|_{x=0} a: differentiated first, then taken at the place.
  const evaluated = parser.peek(1).text === '_' && parser.take('|') ? fields.now.parseBar(parser) : undefined;
  const [only, another] = by;
  if (evaluated === undefined && only !== undefined && another === undefined && parser.standsAlone())
    return operatorNode(sign, [only.variable], only.order, parser.rangeSince(token));
  const operand = parseOperand(parser);
  const result = differentiated(operand, by, sign, parser.rangeSince(token));
  return evaluated === undefined ? result : evaluated(result);
}

/** Operators that no factor in front of them could be closed off from: a derivative acts on both. */
const reaching = new Set(['\\int', '\\oint', '\\sum', '\\prod']);

/** Parses what a derivative acts on: one factor, and with it an integral or a sum that the factor multiplies. */
function parseOperand(parser: Parser): Node {
  let operand = parser.expression(precedence.juxtaposition + 1);
  while (reaching.has(parser.peek().text))
    operand = multiply(operand, parser.expression(precedence.juxtaposition + 1));
  return operand;
}

/** Parses `\partial x^2\,\partial y`. */
function parseVariables(below: Parser, sign: DerivativeData['sign']): Repeated[] {
  const by: Repeated[] = [];
  while (below.take(sign)) {
    const variable = below.bareName();
    if (!isSymbol(variable)) {
      throw new FormulaError('not-supported/derivative-variable', variable.range);
    }
    by.push({ variable, order: below.take('^') ? parseOrder(below) : 1 });
  }
  below.finish();
  return by;
}

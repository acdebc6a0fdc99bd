import { FormulaError } from '../error.ts';
import type { Token } from '../lexer.ts';
import { isNode, node } from '../node.ts';
import type { Parser } from '../parser.ts';
import { span } from '../range.ts';
import type { Group } from '../registry.ts';
import type { Node } from '../tree.ts';
import { unwrap } from './bracket.ts';
import { literalValue } from './number.ts';
import { inverse, power, transpose } from './power.ts';
import { sum } from './sum.ts';

/** Reads a superscript and says what it makes of the operand before it. */
export function parseSuperscript(parser: Parser, caret: Token): (operand: Node) => Node {
  const isGroup = parser.isAt('{') && parser.peek(1).text === '\\top' && parser.peek(2).text === '}';
  if (isGroup || parser.isAt('\\top')) {
    parser.groupTokens();
    const end = parser.rangeSince(caret);
    return (operand) => node(transpose, [unwrap(operand)], null, span(operand.range, end));
  }
  const exponent = unwrap(parser.fresh(() => parser.argument()));
  const end = parser.rangeSince(caret);
  const [negated] = exponent.parts;
  const isMinusOne =
    isNode(exponent, sum) &&
    exponent.parts.length === 1 &&
    negated !== undefined &&
    literalValue(negated) === 1;
  return (operand) => {
    const base = unwrap(operand);
    const range = span(operand.range, end);
    return isMinusOne ? node(inverse, [base], null, range) : node(power, [base, exponent], null, range);
  };
}

export const powers: Group = {
  name: 'powers',
  postfix: {
    '^': (parser, left, caret) => {
      if (isNode(left, power) || isNode(left, transpose) || isNode(left, inverse)) {
        throw new FormulaError('unexpected-token/second-superscript', caret.range);
      }
      return parseSuperscript(parser, caret)(left);
    },
  },
};

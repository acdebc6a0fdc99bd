import { FormulaError } from '../error.ts';
import type { Token } from '../lexer.ts';
import { node } from '../node.ts';
import type { Parser } from '../parser.ts';
import { precedence } from '../precedence.ts';
import type { Group } from '../registry.ts';
import type { Node } from '../tree.ts';
import { derivative, type DerivativeData } from './derivative.ts';
import { quotient } from './quotient.ts';
import { isSymbol } from './symbol.ts';

/** Parses `\frac`: a derivative if numerator and denominator begin with the same differential sign, else a quotient. */
function parseFraction(parser: Parser, token: Token): Node {
  const start = parser.position;
  const sign = parser.peek(1).text;
  if (parser.isAt('{') && (sign === 'd' || sign === '\\partial')) {
    const above = parser.groupTokens();
    const below = parser.isAt('{') ? parser.groupTokens() : [];
    const name = below[1];
    if (below[0]?.text === sign && (name?.kind === 'letter' || name?.kind === 'command')) {
      return parseDerivative(parser, token, sign, above.slice(1), parser.over(below.slice(1)));
    }
    parser.position = start;
  }
  const numerator = parser.argument();
  const denominator = parser.argument();
  return node(quotient, [numerator, denominator], null, parser.rangeSince(token));
}

/** Parses `\frac{d a}{d x}`, or `\frac{d}{d x} a` where nothing stands behind the `d` above. */
function parseDerivative(
  parser: Parser,
  token: Token,
  sign: DerivativeData['sign'],
  above: readonly Token[],
  below: Parser,
): Node {
  const variable = below.operand();
  below.finish();
  if (!isSymbol(variable)) {
    throw new FormulaError(
      'not-supported',
      'this derivative is not by a single variable',
      variable.range,
      'write one derivative after the other',
    );
  }
  const operand =
    above.length > 0 ? parser.over(above).whole() : parser.expression(precedence.juxtaposition + 1);
  return node(derivative, [operand, variable], { sign }, parser.rangeSince(token));
}

export const fractions: Group = { name: 'fractions and derivatives', prefix: { '\\frac': parseFraction } };

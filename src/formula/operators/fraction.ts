import { calculus } from '../chapters.ts';
import type { Token } from '../lexer.ts';
import { node } from '../node.ts';
import type { Parser } from '../parser.ts';
import type { Group } from '../registry.ts';
import type { Node } from '../tree.ts';
import { quotient } from './quotient.ts';

/** Parses `\frac`: a derivative if numerator and denominator begin with the same differential sign, else a quotient. */
function parseFraction(parser: Parser, token: Token): Node {
  const start = parser.position;
  const sign = parser.peek(1).text;
  if (parser.isAt('{') && (sign === 'd' || sign === '\\partial')) {
    const above = parser.groupTokens();
    const below = parser.isAt('{') ? parser.groupTokens() : [];
    const name = below[1];
    if (below[0]?.text === sign && (name?.kind === 'letter' || name?.kind === 'command')) {
      return calculus.now.parseDerivative(parser, token, sign, above.slice(1), parser.over(below));
    }
    parser.position = start;
  }
  const numerator = parser.argument();
  const denominator = parser.argument();
  return node(quotient, [numerator, denominator], null, parser.rangeSince(token));
}

export const fractions: Group = { name: 'fractions and derivatives', prefix: { '\\frac': parseFraction } };

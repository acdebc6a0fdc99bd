import { canonicalTokens } from '../canonical.ts';
import { isNode } from '../node.ts';
import type { Parser } from '../parser.ts';
import { precedence } from '../precedence.ts';
import { span } from '../range.ts';
import type { Group, Infix, Prefix } from '../registry.ts';
import type { Node } from '../tree.ts';
import { parseArgument } from './argument.ts';
import { record, recorded } from './recorded.ts';
import { finishSymbol } from './symbol-grammar.ts';

/** `\ker A`, `\dim V`: of the rest of the product, or of exactly the bracket or braces that follow. */
function spaceOf(name: string): Prefix {
  return (parser, token) => {
    // Braces are a set, not brackets around an argument.
    const argument = parser.isAt('\\{') ? parser.operand() : parseArgument(parser);
    return record(name, [argument], parser.rangeSince(token));
  };
}

/** `\bigcap_{w}A_w`: with what runs as it is written. */
function overFamily(name: string): Prefix {
  return (parser, token) => {
    const below = parser.take('_') ? `_{${canonicalTokens(parser.groupTokens())}}` : '';
    const body = parser.expression(precedence.product);
    return record(`${name}${below}`, [body], parser.rangeSince(token));
  };
}

/** `A\cap B`. */
function between(name: string): Infix {
  const parse = (parser: Parser, left: Node): Node => {
    const right = parser.expression(precedence.product + 1);
    const isSame = isNode(left, recorded) && left.data.around?.[1] === `${name} `;
    const parts = isSame ? [...left.parts, right] : [left, right];
    return record('', parts, span(left.range, right.range), ['\\left(', `${name} `, '\\right)']);
  };
  return { precedence: precedence.product, parse };
}

/** Parses `[x]`, `[x,y]` or `[x\mid c]` behind the name of the covariance; with other brackets it is a function of the world. */
const parseCovariance: Prefix = (parser, token) => {
  if (!parser.isAt('[')) return finishSymbol(parser, token, '\\mathrm{Cov}', 0);
  const open = parser.next();
  const parts = [parser.fresh(() => parser.expression(), 'bars')];
  const given = ['|', '\\mid', ','].find((sign) => parser.take(sign));
  if (given !== undefined) parts.push(parser.fresh(() => parser.expression()));
  parser.expect(']', open);
  const sign = given === ',' ? ',' : '\\mid ';
  const around = ['\\left[', sign, '\\right]'] as const;
  return record('\\operatorname{Cov}', parts, parser.rangeSince(token), around);
};

export const recordedNotions: Group = {
  name: 'recorded notions',
  functionNames: ['\\ker', '\\dim'],
  prefix: {
    '\\ker': spaceOf('\\ker'),
    '\\dim': spaceOf('\\dim'),
    '\\bigcap': overFamily('\\bigcap'),
    '\\bigcup': overFamily('\\bigcup'),
    '\\operatorname{Cov}': parseCovariance,
  },
  infix: { '\\cap': between('\\cap'), '\\cup': between('\\cup') },
};

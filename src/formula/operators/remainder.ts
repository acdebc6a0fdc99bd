import { FormulaError } from '../error.ts';
import { isNode, node } from '../node.ts';
import { bare } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../lexer.ts';
import type { Link, Node, Operator } from '../tree.ts';
import { unwrap } from './bracket.ts';
import { literalNode, literalValue } from './number.ts';
import { power } from './power.ts';
import { sum } from './sum.ts';
import { isSymbol } from './symbol.ts';

type RemainderData = NonNullable<Link['remainder']>;

/** `O(h^p)` at the end of a sum: how fast what is left out vanishes. */
export const remainder: Operator<RemainderData> = {
  name: 'remainder',
  compile: (self) => () => {
    throw new FormulaError('not-supported/remainder-inside', self.range);
  },
  read: (self) => `O\\left({${self.data.symbol}}^{${self.data.order}}\\right)`,
};

/** `O(r^d)`, `O((|m|+|n|)^3)`: a remainder that is no numbered power of one step, whose order cannot be measured. */
export const orderOfSize: Operator<null> = {
  name: 'order of size',
  compile: (self) => () => {
    throw new FormulaError('not-supported/remainder-step', self.parts[0]?.range ?? self.range);
  },
  read: (self, read) => `O\\left(${self.parts.map((part) => bare(read(part))).join('')}\\right)`,
};

/** Takes `+O(h^p)` off the end of a side; a side that is nothing else is 0 and the remainder. */
export function splitRemainder(side: Node): { node: Node; remainder?: RemainderData } {
  if (isNode(side, remainder)) return { node: literalNode(0, side.range), remainder: side.data };
  const last = side.parts.at(-1);
  const beforeLast = side.parts.at(-2);
  if (!isNode(side, sum) || last === undefined || !isNode(last, remainder) || beforeLast === undefined) {
    return { node: side };
  }
  const range = { start: side.range.start, end: beforeLast.range.end };
  const signs = side.data.signs.slice(0, -1);
  const [only] = side.parts;
  const isPlain = signs.length === 1 && signs[0] === 1 && only !== undefined;
  const rest = isPlain ? only : node(sum, side.parts.slice(0, -1), { signs }, range);
  return { node: rest, remainder: last.data };
}

/** An order, negative for what vanishes as its symbol grows; undefined for anything but a number. */
function orderOf(exponent: Node): number | undefined {
  const content = unwrap(exponent);
  const [only] = content.parts;
  const isNegative = isNode(content, sum) && content.parts.length === 1 && content.data.signs[0] === -1;
  if (!isNegative || only === undefined) return literalValue(content);
  const order = literalValue(only);
  return order === undefined ? undefined : -order;
}

/** Parses `O(h^p)` behind its `O`, plain or calligraphic; of any other size it is only read. */
export function parseRemainder(parser: Parser, token: Token): Node {
  const open = parser.expect('(');
  const content = parser.bracketed(open, ')');
  const [base = content, exponent] = isNode(content, power) ? content.parts : [];
  const step = unwrap(base);
  const order = exponent === undefined ? 1 : orderOf(exponent);
  if (!isSymbol(step) || order === undefined || order === 0) {
    return node(orderOfSize, [content], null, parser.rangeSince(token));
  }
  return node(remainder, [], { symbol: step.data.key, order }, parser.rangeSince(token));
}

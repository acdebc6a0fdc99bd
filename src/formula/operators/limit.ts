import { pointwise } from '../algebra/point.ts';
import { sequenceLimit } from '../algebra/sequence-limit.ts';
import { FormulaError } from '../error.ts';
import { spend } from '../gauge.ts';
import { isNode, node } from '../node.ts';
import { parenthesised } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import { precedence } from '../precedence.ts';
import type { Group } from '../registry.ts';
import type { Link, Node, Operator } from '../tree.ts';
import { readLimit } from './read-limit.ts';
import { isSymbol } from './symbol.ts';

type LimitData = NonNullable<Link['limit']>;

/** `\lim_{n\to\infty} a`; in front of a whole left side the engine takes it instead. */
export const limit: Operator<LimitData> = {
  name: 'limit',
  compile(self, compile) {
    const [body] = self.parts;
    if (body === undefined) throw new Error('a limit has a body');
    const evaluate = pointwise(body, compile);
    const { symbol, target } = self.data;
    return (environment) =>
      sequenceLimit(
        (step) => {
          spend(1, self.range);
          return evaluate(environment.move(symbol, target === Infinity ? 1 / step : target + step));
        },
        firstStep,
        self.range,
      );
  },
  read: (self, read) => readLimit(self.data) + parenthesised(self.parts.map((part) => read(part)).join('')),
};

/** Where the extrapolation of a limit begins, as a distance from its target or the inverse of a large number. */
const firstStep = 1 / 8;

/** Takes a limit off the front of a side. */
export function limitOf(side: Node): { node: Node; limit?: LimitData } {
  const [body] = side.parts;
  return isNode(side, limit) && body !== undefined ? { node: body, limit: side.data } : { node: side };
}

/** Reads `\infty`, `0` or `0^+`; undefined for anything else. */
function parseTarget(parser: Parser): Omit<LimitData, 'symbol'> | undefined {
  const { kind, text } = parser.next();
  const target = text === '\\infty' ? Infinity : kind === 'number' ? Number(text) : undefined;
  const above = parser.take('^') ? parser.groupTokens() : undefined;
  const fromAbove = above?.length === 1 && above[0]?.text === '+';
  if (target === undefined || (above !== undefined && !fromAbove) || parser.peek().kind !== 'end')
    return undefined;
  return { target, fromAbove };
}

export const limitsOfSequences: Group = {
  name: 'limits',
  prefix: {
    '\\lim': (parser, token) => {
      parser.expect('_');
      const inner = parser.over(parser.groupTokens());
      const name = inner.operand();
      if (!isSymbol(name)) throw new FormulaError('wrong-type/limit-name', name.range);
      inner.expect('\\to');
      const target = parseTarget(inner);
      if (target === undefined) {
        throw new FormulaError('not-supported/limit-target', parser.rangeSince(token));
      }
      const body = parser.expression(precedence.product);
      const data = { symbol: name.data.key, ...target };
      return node(limit, [body], data, parser.rangeSince(token));
    },
  },
};

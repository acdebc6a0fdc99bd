import { orderSigns } from '../algebra/holds.ts';
import { FormulaError } from '../error.ts';
import { subtract } from '../algebra/add.ts';
import { multiply } from '../algebra/multiply.ts';
import { gauge } from '../gauge.ts';
import { isNode, node } from '../node.ts';
import { bare } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import type { Group } from '../registry.ts';
import type { Node, Operator } from '../tree.ts';
import type { Token } from '../lexer.ts';
import { shapeOf } from '../shape.ts';
import { Box, isMatrix, ScaledIdentity, type Value } from '../value.ts';
import { columns } from './columns.ts';
import { parseIverson } from './iverson.ts';
import { parseList, run } from './list.ts';
import { tuple } from './tuple.ts';

/** An expression in brackets; they group and mean nothing else. */
export const bracket: Operator<null> = {
  name: 'bracket',
  compile: (self, compile) => compile(inner(self)),
  read: (self, read) => read(inner(self)),
};

function inner(self: Node): Node {
  const [content] = self.parts;
  if (content === undefined) throw new Error('a bracket has a content');
  return content;
}

/** The expression without brackets around it. */
export function unwrap(candidate: Node): Node {
  let node = candidate;
  while (isNode(node, bracket)) node = inner(node);
  return node;
}

function braces(parser: Parser, token: Token): Node {
  const content = parser.bracketed(token, '}');
  return node(bracket, [content], null, parser.rangeSince(token));
}

/** `(a)` groups, `(a, b)` is a tuple, `(a, b]` an interval. */
function parentheses(parser: Parser, token: Token): Node {
  return parser.fresh(() => {
    const parts = parseList(parser);
    const isInterval = parts.length === 2 && parser.take(']');
    if (!isInterval) parser.expect(')', token);
    const isTuple = parts.length > 1 || parts.some((part) => isNode(part, run));
    const operator = isInterval ? interval : isTuple ? tuple : bracket;
    return node(operator, parts, null, parser.rangeSince(token));
  });
}

/** `\underbrace{a}_{b}` is `a`; what stands below is a remark. */
function annotated(parser: Parser, token: Token): Node {
  const content = parser.argument();
  if (parser.take('_') || parser.take('^')) parser.groupTokens();
  return node(bracket, [content], null, parser.rangeSince(token));
}

/**
 * `[a, b]`, `[a, b)` or `(a, b]`: the interval between two numbers, where a single point more or less has no mass;
 * of two square matrices, their commutator.
 */
export const interval: Operator<null> = {
  name: 'interval',
  compile(self, compile) {
    const [first, second] = self.parts;
    if (first === undefined || second === undefined) throw new Error('an interval has two ends');
    const lower = compile(first);
    const upper = compile(second);
    return (environment) => {
      const a = lower(environment);
      const { scale } = gauge;
      const b = upper(environment);
      if (isSquare(a) && isSquare(b)) {
        gauge.scale *= 2 * scale;
        return subtract(multiply(a, b, self.range), multiply(b, a, self.range), self.range);
      }
      return new Box([end(a, first)], [end(b, second)]);
    };
  },
  read: (self, read) => `\\left[${self.parts.map((part) => bare(read(part))).join(',')}\\right]`,
};

function isSquare(value: Value): boolean {
  return value instanceof ScaledIdentity || (isMatrix(value) && value.length === value[0]?.length);
}

function end(value: Value, part: Node): number {
  if (typeof value === 'number') return value;
  throw new FormulaError('wrong-type/interval', part.range, { value: shapeOf(value) });
}

/** `[a]` groups, `[a, b]` is an interval or a commutator, `[a, b, c]` a matrix with three columns, `[a = b]` is 1 or 0. */
function squareBracket(parser: Parser, token: Token): Node {
  return parser.fresh(() => {
    const first = parser.expression();
    if (orderSigns.has(parser.peek().text)) return parseIverson(parser, token, first);
    const parts = [first];
    while (parser.take(',')) parts.push(parser.expression());
    if (parts.length !== 2 || !parser.take(')')) parser.expect(']', token);
    const operator = parts.length === 1 ? bracket : parts.length === 2 ? interval : columns;
    return node(operator, parts, null, parser.rangeSince(token));
  });
}

export const brackets: Group = {
  name: 'brackets',
  prefix: {
    '(': parentheses,
    '[': squareBracket,
    '{': braces,
    '\\underbrace': annotated,
    '\\overbrace': annotated,
  },
};

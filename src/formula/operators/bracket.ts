import { lists } from '../chapters.ts';
import { isNode, node } from '../node.ts';
import type { Parser } from '../parser.ts';
import type { Group } from '../registry.ts';
import type { Node, Operator } from '../tree.ts';
import type { Token } from '../lexer.ts';
import { orderSigns } from '../signs.ts';
import { interval } from './interval.ts';
import { isRun, parseList } from './list.ts';
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
    const isTuple = parts.length > 1 || parts.some(isRun);
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

/** `[a]` groups, `[a, b]` is an interval or a commutator, `[a, b, c]` a matrix with three columns, `[a = b]` is 1 or 0. */
function squareBracket(parser: Parser, token: Token): Node {
  return parser.fresh(() => {
    const first = parser.expression();
    if (orderSigns.has(parser.peek().text)) return lists.now.parseIverson(parser, token, first);
    const parts = [first];
    while (parser.take(',')) parts.push(parser.expression());
    if (parts.length !== 2 || !parser.take(')')) parser.expect(']', token);
    const operator = parts.length === 1 ? bracket : parts.length === 2 ? interval : lists.now.columns;
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

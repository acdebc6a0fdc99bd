import { FormulaError } from '../error.ts';
import type { Token } from '../lexer.ts';
import { isNode, node } from '../node.ts';
import type { Parser } from '../parser.ts';
import { precedence } from '../precedence.ts';
import type { Group, Prefix } from '../registry.ts';
import type { Node } from '../tree.ts';
import { mentionsAny } from './mentions.ts';
import { dot, product } from './product.ts';
import { nodesOf } from './selection.ts';
import { parseSelection } from './selection-grammar.ts';
import { record } from './recorded.ts';
import { setSummation } from './set-summation.ts';
import { extend } from './sum.ts';
import { summation, type SummationData } from './summation.ts';

/**
 * Parses `\sum_{i=a}^{b}`, or a sum over what its subscript selects, with its body; the limits in either order. Without
 * any, what it runs over is left to the text, and it is only read.
 */
function parseRange(sign: SummationData['sign']): Prefix {
  return (parser: Parser, token: Token) => {
    let below: readonly Token[] | undefined;
    let last: Node | undefined;
    for (;;) {
      if (below === undefined && parser.take('_')) below = parser.groupTokens();
      else if (last === undefined && parser.take('^')) last = parser.fresh(() => parser.argument());
      else break;
    }
    if (below === undefined && last === undefined) {
      const all = parseBody(parser, []);
      return record(sign, [all], parser.rangeSince(token));
    }
    if (below === undefined || below.length === 0) throw withoutLimits(parser, token);
    const { indices, conditions, tex } = parser.fresh(() => parseSelection(parser, below, last));
    const names = indices.flatMap((index) => index.names);
    if (isUnindexed(parser, below, names)) {
      const all = parser.expression(precedence.product);
      return record(`${sign}_{${tex}}`, [all], parser.rangeSince(token));
    }
    const body = parseBody(parser, names);
    const [first, ...others] = indices;
    const isPlain = others.length === 0 && conditions.length === 0 && first?.names.length === 1;
    if (isPlain && first.lower !== undefined && first.upper !== undefined) {
      const data = { index: first.names[0] ?? '', sign };
      return node(summation, [body, first.lower, first.upper], data, parser.rangeSince(token));
    }
    if (last !== undefined && first?.upper !== last) throw withoutLimits(parser, token);
    const data = { indices, conditions, tex, sign };
    return node(setSummation, [body, ...nodesOf(data)], data, parser.rangeSince(token));
  };
}

/** Whether a lone capital that what follows does not mention is the set of what runs: `\sum_{M}z_{ij}`. */
function isUnindexed(parser: Parser, below: readonly Token[], names: readonly string[]): boolean {
  const [only] = below;
  if (below.length !== 1 || only === undefined || !/^[A-Z]$/u.test(only.text)) return false;
  const start = parser.position;
  const isMentioned = mentionsAny(parser.expression(precedence.product), names);
  parser.position = start;
  return !isMentioned;
}

function withoutLimits(parser: Parser, token: Token): FormulaError {
  return new FormulaError('not-supported/index', parser.rangeSince(token), { token: token.text });
}

/** Parses the body of a sum: as far as factors, and then terms, mention the index; at least one factor. */
export function parseBody(parser: Parser, indices: readonly string[]): Node {
  let body = parseFactors(parser, indices);
  while (parser.isAt('+') || parser.isAt('-')) {
    const start = parser.position;
    const sign = parser.next().text === '+' ? 1 : -1;
    const term = parseFactors(parser, indices);
    if (!mentionsAny(term, indices)) {
      parser.position = start;
      return body;
    }
    body = extend(body, term, sign);
  }
  return body;
}

/** Parses a product up to its last factor that mentions the index; all of it when none does. */
function parseFactors(parser: Parser, indices: readonly string[]): Node {
  const whole = parser.expression(precedence.product);
  const factors = factorsOf(whole);
  const count = 1 + factors.findLastIndex((factor) => mentionsAny(factor, indices));
  const end = factors[count - 1]?.range.end;
  if (end === undefined || count === factors.length) return whole;
  parser.position = parser.tokens.findIndex((token) => token.range.start >= end);
  return firstFactors(whole, count);
}

/** The factors of a product from left to right. */
function factorsOf(expression: Node): readonly Node[] {
  if (isNode(expression, product)) return expression.parts;
  const [left, right] = expression.parts;
  if (!isNode(expression, dot) || left === undefined || right === undefined) return [expression];
  return [...factorsOf(left), ...factorsOf(right)];
}

/** The product of the first factors of a product. */
function firstFactors(expression: Node, count: number): Node {
  const all = factorsOf(expression);
  if (count >= all.length) return expression;
  if (isNode(expression, product)) {
    const kept = expression.parts.slice(0, count);
    const end = kept.at(-1)?.range.end ?? expression.range.end;
    const [only] = kept;
    return kept.length === 1 && only !== undefined
      ? only
      : node(product, kept, null, { start: expression.range.start, end });
  }
  const [left, right] = expression.parts;
  if (!isNode(expression, dot) || left === undefined || right === undefined) return expression;
  const within = factorsOf(left).length;
  if (count <= within) return firstFactors(left, count);
  const kept = firstFactors(right, count - within);
  return node(dot, [left, kept], expression.data, { start: expression.range.start, end: kept.range.end });
}

export const summations: Group = {
  name: 'sums and products over a range',
  prefix: { '\\sum': parseRange('\\sum'), '\\prod': parseRange('\\prod') },
};

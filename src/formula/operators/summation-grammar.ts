import { FormulaError } from '../error.ts';
import type { Token } from '../lexer.ts';
import { isNode, node } from '../node.ts';
import type { Parser } from '../parser.ts';
import { precedence } from '../precedence.ts';
import type { Group, Prefix } from '../registry.ts';
import type { Node } from '../tree.ts';
import { mentions } from './mentions.ts';
import { dot, product } from './product.ts';
import { extend } from './sum.ts';
import { summation, type SummationData } from './summation.ts';
import { isSymbol } from './symbol.ts';

/** Parses `\sum_{i=a}^{b}` with its body, the limits in either order. */
function parseRange(sign: SummationData['sign']): Prefix {
  return (parser: Parser, token: Token) => {
    let index: string | undefined;
    let first: Node | undefined;
    let last: Node | undefined;
    for (;;) {
      if (first === undefined && parser.take('_')) {
        const inner = parser.over(parser.groupTokens());
        const name = inner.operand();
        if (!isSymbol(name) || !inner.take('=')) throw withoutLimits(parser, token);
        index = name.data.key;
        first = inner.whole();
      } else if (last === undefined && parser.take('^')) last = parser.fresh(() => parser.argument());
      else break;
    }
    if (index === undefined || first === undefined || last === undefined) throw withoutLimits(parser, token);
    const body = parseBody(parser, index);
    return node(summation, [body, first, last], { index, sign }, parser.rangeSince(token));
  };
}

function withoutLimits(parser: Parser, token: Token): FormulaError {
  return new FormulaError(
    'not-supported',
    `\`${token.text}\` needs an index with its limits`,
    parser.rangeSince(token),
    `write \`${token.text}_{i=1}^{n}\``,
  );
}

/** Parses the body of a sum: as far as factors, and then terms, mention the index; at least one factor. */
function parseBody(parser: Parser, index: string): Node {
  let body = parseFactors(parser, index);
  while (parser.isAt('+') || parser.isAt('-')) {
    const start = parser.position;
    const sign = parser.next().text === '+' ? 1 : -1;
    const term = parseFactors(parser, index);
    if (!mentions(term, index)) {
      parser.position = start;
      return body;
    }
    body = extend(body, term, sign);
  }
  return body;
}

/** Parses a product up to its last factor that mentions the index; all of it when none does. */
function parseFactors(parser: Parser, index: string): Node {
  const whole = parser.expression(precedence.product);
  const factors = factorsOf(whole);
  const count = 1 + factors.findLastIndex((factor) => mentions(factor, index));
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

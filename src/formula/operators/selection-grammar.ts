import { nesting } from '../delimiters.ts';
import { FormulaError } from '../error.ts';
import { joinTokens, type Token } from '../lexer.ts';
import { node } from '../node.ts';
import type { Parser } from '../parser.ts';
import { span } from '../range.ts';
import { orderSigns, signs } from '../signs.ts';
import type { Node } from '../tree.ts';
import { call } from './call.ts';
import { mentionsAny } from './mentions.ts';
import type { Condition, Index, Selection } from './selection.ts';
import { isSymbol, symbol } from './symbol.ts';

/** An expression of a chain with the sign before it. */
interface Side {
  readonly sign: string;
  readonly node: Node;
}

/**
 * Parses what stands below a sum: `j`, `i,j`, `b\in S`, `j\ne i`, `1\le i<j\le n`, `(i,j)`, `(i,j)\in M`, and several of these in
 * the lines of a `\substack`; words such as `\text{even }k` are a test that the world binds.
 *
 * @param upper what stands above, the last value of the first index
 */
export function parseSelection(parser: Parser, tokens: readonly Token[], upper?: Node): Selection {
  const indices: Index[] = [];
  const conditions: Condition[] = [];
  const isKnown = (candidate: Node): boolean =>
    isSymbol(candidate) && indices.some(({ names }) => names.includes(candidate.data.key));
  for (const line of linesOf(tokens)) {
    if (line[0]?.text === '\\text') {
      conditions.push({ sign: null, left: predicate(parser, line, indices) });
      continue;
    }
    const member = line.findIndex(({ text }) => text === '\\in');
    const tuple = tupleOf(parser, member === -1 ? line : line.slice(0, member));
    if (tuple !== undefined) {
      const within = member === -1 ? {} : { set: parser.over(line.slice(member + 1)).whole() };
      indices.push({ names: tuple, optional: false, ...within });
      continue;
    }
    const sides = chain(parser, line);
    const [first, second] = sides;
    if (first === undefined) continue;
    if (second?.sign === '\\in' && sides.length === 2) {
      // `i,j\in S` says it of both.
      const open = indices.filter(
        ({ names, set, lower }) => names.length === 1 && set === undefined && lower === undefined,
      );
      for (const index of open) indices[indices.indexOf(index)] = { ...index, set: second.node };
      indices.push({ names: [nameOf(first.node)], optional: false, set: second.node });
      continue;
    }
    if (second?.sign === '=' && indices.length === 0 && upper !== undefined && sides.length === 2) {
      indices.push({ names: [nameOf(first.node)], optional: false, lower: second.node, upper });
      continue;
    }
    const odd = sides.slice(1).find(({ sign }) => !orderSigns.has(sign));
    if (odd !== undefined)
      throw new FormulaError('not-supported/selection', odd.node.range, { sign: odd.sign });
    const running = indices.flatMap(({ names }) => names);
    // `i-j=r` tests indices that run already.
    const isTest = sides.length === 2 && !isSymbol(first.node) && mentionsAny(first.node, running);
    if (!isTest) indices.push(...indicesOf(sides, isKnown));
    conditions.push(...conditionsOf(sides));
  }
  return { indices, conditions, tex: joinTokens(tokens) };
}

/** The names that a chain makes run: those between its ends, or the first one of a shorter chain. */
function indicesOf(sides: readonly Side[], isKnown: (candidate: Node) => boolean): Index[] {
  const between = sides.slice(1, -1).map(({ node: side }) => side);
  const [first, last] = [sides[0]?.node, sides.at(-1)?.node];
  if (first === undefined || last === undefined) return [];
  if (between.length > 0) {
    return between
      .filter((side) => !isKnown(side))
      .map((side) => ({ names: [nameOf(side)], optional: false, lower: first, upper: last }));
  }
  if (!isKnown(first) && sides[1]?.sign === '=')
    throw new FormulaError('not-supported/lower-limit-only', last.range);
  const found: Index[] = isKnown(first) ? [] : [{ names: [nameOf(first)], optional: false }];
  const mayRun = sides.length === 2 && isSymbol(last) && !isKnown(last);
  if (mayRun && found.length > 0) found.push({ names: [last.data.key], optional: true });
  return found;
}

function conditionsOf(sides: readonly Side[]): Condition[] {
  return sides.slice(1).map(({ sign, node: right }, i) => ({ sign, left: sides[i]?.node ?? right, right }));
}

/** The lines of a `\substack` and the pieces between outermost commas. */
function linesOf(tokens: readonly Token[]): Token[][] {
  const isStack = tokens[0]?.text === '\\substack' && tokens[1]?.text === '{';
  const inner = isStack ? tokens.slice(2, -1) : tokens;
  const lines: Token[][] = [[]];
  let depth = 0;
  for (const token of inner) {
    depth += nesting(token.text);
    if (depth === 0 && (token.kind === 'break' || token.text === ',')) lines.push([]);
    else if (token.kind !== 'gap') lines.at(-1)?.push(token);
  }
  return lines.filter((line) => line.length > 0);
}

/** The names of `(i,j)`; undefined for anything else. */
function tupleOf(parser: Parser, line: readonly Token[]): string[] | undefined {
  if (line[0]?.text !== '(' || line.at(-1)?.text !== ')' || line.some(({ text }) => signs.has(text)))
    return undefined;
  return linesOf(line.slice(1, -1)).map((name) => nameOf(parser.over(name).whole()));
}

/** The expressions between the relation signs of a line. */
function chain(parser: Parser, line: readonly Token[]): Side[] {
  const sides: { sign: string; tokens: Token[] }[] = [{ sign: '', tokens: [] }];
  let depth = 0;
  for (const token of line) {
    depth += nesting(token.text);
    if (depth === 0 && signs.has(token.text)) sides.push({ sign: token.text, tokens: [] });
    else sides.at(-1)?.tokens.push(token);
  }
  return sides.map(({ sign, tokens }) => ({ sign, node: parser.over(tokens).whole() }));
}

/** `\text{even }k`: the world's function of the indices and of what stands behind the words. */
function predicate(parser: Parser, line: readonly Token[], indices: readonly Index[]): Node {
  const inner = parser.over(line);
  const head = inner.operand();
  const about = inner.peek().kind === 'end' ? [] : [inner.expression()];
  inner.finish();
  const subjects = indices
    .flatMap(({ names }) => names)
    .filter((name) => !about.some((other) => isSymbol(other) && other.data.key === name))
    .map((name) => node(symbol, [], { base: name, key: name, dots: 0, primes: 0 }, head.range));
  const values = [...subjects, ...about];
  const data = { text: '', values: values.length, separators: values.slice(1).map(() => ',') };
  return node(call, [head, ...values], data, span(head.range, about.at(-1)?.range ?? head.range));
}

function nameOf(candidate: Node): string {
  if (isSymbol(candidate)) return candidate.data.key;
  throw new FormulaError('not-supported/selecting-name', candidate.range);
}

import { nesting } from './delimiters.ts';
import { FormulaError } from './error.ts';
import type { Token } from './lexer.ts';
import type { Names } from './names.ts';
import { Parser } from './parser.ts';
import { registry } from './registry.ts';
import { node } from './node.ts';
import { recordedSet } from './operators/number-set.ts';
import type { Node } from './tree.ts';

/** An expression of a clause with the relation sign before it; the first one has none. */
export interface Side {
  readonly sign: string;
  readonly node: Node;
}

interface RawSide {
  readonly sign: Token | undefined;
  readonly tokens: Token[];
}

/** Parses the expressions between the relation signs of a clause. */
export function parseSides(tex: string, names: Names, tokens: readonly Token[]): Side[] {
  const sides: RawSide[] = [{ sign: undefined, tokens: [] }];
  let depth = 0;
  for (const token of tokens) {
    depth += nesting(token.text);
    if (depth === 0 && registry.signs.has(token.text)) sides.push({ sign: token, tokens: [] });
    else sides.at(-1)?.tokens.push(token);
  }
  const second = sides[1]?.sign;
  if (sides[0]?.tokens.length === 0 && second !== undefined) {
    throw new FormulaError('unexpected-token/no-left-side', second.range, { token: second.text });
  }
  return sides.map(({ sign, tokens: within }) => {
    const end = (within.at(-1) ?? sign)?.range.end ?? 0;
    const last: Token = { kind: 'end', text: '', range: { start: end, end } };
    return { sign: sign?.text ?? '', node: parseSide(sign?.text, new Parser(tex, names, [...within, last])) };
  });
}

/** Signs behind which a set stands; membership is recorded, so that a set in words need not be understood. */
const memberships = new Set(['\\in', '\\notin', '\\subset', '\\subseteq']);

function parseSide(sign: string | undefined, parser: Parser): Node {
  if (sign === undefined || !memberships.has(sign)) return parser.whole();
  const range = { start: parser.peek().range.start, end: parser.tokens.at(-1)?.range.end ?? 0 };
  try {
    return parser.whole();
  } catch (error) {
    const isSet = error instanceof FormulaError && error.slug !== 'too-deep' && isBalanced(parser.tokens);
    if (!isSet || range.start === range.end) throw error;
    return node(recordedSet, [], { tex: parser.tex.slice(range.start, range.end) }, range);
  }
}

function isBalanced(tokens: readonly Token[]): boolean {
  let depth = 0;
  return tokens.every((token) => (depth += nesting(token.text)) >= 0) && depth === 0;
}

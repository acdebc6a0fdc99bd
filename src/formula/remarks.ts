import { nesting } from './delimiters.ts';
import type { Token } from './lexer.ts';
import { signAt } from './pieces.ts';
import { registry } from './registry.ts';

/** What a piece says, and the words that stand around it. */
export interface Worded {
  /** What is to be parsed; empty where the piece is nothing but words. */
  readonly statement: readonly Token[];
  readonly remark: readonly Token[];
}

/** Words that join statements and change nothing about the one behind them. */
const connectives = new Set(
  'and but so hence thus therefore then i.e. e.g. that is infinitesimally where with also'.split(' '),
);
const quantifiers = new Set(['\\forall', '\\exists', '\\nexists']);

/**
 * Separates a piece from the words in it: a quantifier or a text behind a complete statement ends it, and what
 * follows is a remark; a joining word in front of it is left out; a text in parentheses is left out anywhere.
 *
 * A text that stands where a value is expected, such as `+\text{constant}` or `\text{loss}=…`, is a name.
 */
export function separateWords(piece: readonly Token[]): Worded {
  const tokens = withoutAsides(piece);
  let depth = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (depth === 0 && quantifiers.has(token.text)) return cut(tokens, i);
    if (depth === 0 && token.text === '\\text' && tokens[i + 1]?.text === '{') {
      const end = closing(tokens, i + 1) + 1;
      const next = tokens[end];
      const previous = tokens[i - 1];
      const isFirst = previous === undefined;
      if (isFirst && next !== undefined && connectives.has(wordsOf(tokens.slice(i + 2, end - 1)))) {
        return separateWords(tokens.slice(end));
      }
      // In `\beta=0\text{ pool}=0.8` the words belong to the value on their left.
      if (!isOperand(previous, next) && next !== undefined && registry.signs.has(next.text))
        return { statement: [], remark: tokens };
      if (!isOperand(previous, next)) return cut(tokens, i);
      i = end - 1;
      continue;
    }
    depth += nesting(token.text);
  }
  return { statement: tokens, remark: [] };
}

/** What stands before a word is a statement if it has a relation sign; else the words are part of it. */
function cut(tokens: readonly Token[], at: number): Worded {
  const before = tokens.slice(0, at);
  return signAt(before) > 0
    ? { statement: before, remark: tokens.slice(at) }
    : { statement: [], remark: tokens };
}

/** Whether a text between two tokens stands for a value. */
function isOperand(previous: Token | undefined, next: Token | undefined): boolean {
  if (next !== undefined && ['(', '_', '^', "'"].includes(next.text)) return true;
  if (previous === undefined) return next !== undefined && registry.signs.has(next.text);
  const isExpected = registry.signs.has(previous.text) || registry.infix.has(previous.text);
  return isExpected || previous.text === '\\log' || previous.text === '\\exp';
}

/** Leaves out `\text{(…)}`, and behind a space `(\text{…})` and `(x\ \text{…})`: asides that say nothing to compute. */
export function withoutAsides(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const end = i > 0 ? asideAt(tokens, i) : undefined;
    if (end !== undefined) i = end;
    else if (token.text === '\\text' && tokens[i + 1]?.text === '{') {
      // A text is passed over as a whole, so that a long one is looked at once.
      const close = closing(tokens, i + 1);
      kept.push(...tokens.slice(i, close + 1));
      i = close;
    } else kept.push(token);
  }
  return kept;
}

/** Where the aside ends that begins at a place, if one does. */
function asideAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.text === '\\text' && tokens[at + 1]?.text === '{') {
    const end = closing(tokens, at + 1);
    return tokens[at + 2]?.text === '(' && tokens[end - 1]?.text === ')' ? end : undefined;
  }
  const gap = (token?.range.start ?? 0) - (tokens[at - 1]?.range.end ?? 0);
  if (token?.text !== '(' || gap < 2) return undefined;
  let depth = 0;
  let hasText = false;
  for (let i = at; i < tokens.length; i += 1) {
    depth += nesting(tokens[i]?.text ?? '');
    hasText ||= depth === 1 && tokens[i]?.text === '\\text';
    if (depth === 0) return hasText ? i : undefined;
  }
  return undefined;
}

/** Where the group that opens at a place closes; the last place if it never does. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i += 1) {
    depth += tokens[i]?.text === '{' ? 1 : tokens[i]?.text === '}' ? -1 : 0;
    if (depth === 0) return i;
  }
  return tokens.length - 1;
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

import { nesting } from './delimiters.ts';
import type { Token } from './lexer.ts';
import { registry } from './registry.ts';

/** Tokens between two separators of a formula. */
export interface Piece {
  readonly tokens: readonly Token[];
  /** What separates it from the piece before: `,`, `;`, `:`, a gap, an arrow or a row break; empty for the first. */
  readonly before: string;
}

/**
 * Cuts a formula at its outermost commas, semicolons, colons, gaps, arrows and row breaks; a gap beside a relation
 * sign cuts nothing.
 *
 * A row that begins with a relation sign continues the chain above it; a row without any relation sign continues
 * the expression above it.
 */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: { tokens: Token[]; before: string }[] = [{ tokens: [], before: '' }];
  let depth = 0;
  tokens.forEach((token, i) => {
    depth += nesting(token.text);
    const isBreak = token.kind === 'break' && depth === 0;
    const isInChain = token.kind === 'gap' && joins(tokens[i - 1], tokens[i + 1]);
    if (depth === 0 && !isInChain && (isSeparator(token) || (isBreak && !continues(tokens, i + 1)))) {
      pieces.push({ tokens: [], before: token.text });
    } else if (!isBreak && token.kind !== 'gap') pieces.at(-1)?.tokens.push(token);
  });
  const kept: Piece[] = [];
  let strongest = '';
  for (const { tokens: within, before } of pieces) {
    if (rank(before) > rank(strongest)) strongest = before;
    const rest = trimmed(within);
    if (rest.length === 0) continue;
    kept.push({ tokens: rest, before: strongest });
    strongest = '';
  }
  return kept;
}

/** Of several separators in a row, such as `:\\quad`, the strongest counts. */
function rank(separator: string): number {
  return isArrow(separator) ? 9 : ['', '\\\\', ',', '\\quad', '\\qquad', ';', ':'].indexOf(separator);
}

/** Whether a gap only spaces a relation sign out, as in `a\\quad=\\quad b`. */
function joins(before: Token | undefined, behind: Token | undefined): boolean {
  return [before, behind].some(
    (token) => token !== undefined && registry.signs.has(token.text) && !isArrow(token.text),
  );
}

function isSeparator(token: Token): boolean {
  return token.kind === 'gap' || isArrow(token.text) || [',', ';', ':'].includes(token.text);
}

/** Whether a sign stands between statements rather than between values. */
export function isArrow(text: string): boolean {
  return text === '\\Rightarrow' || text === '\\Leftrightarrow' || text === '\\Leftarrow';
}

/** Whether the row that starts at a place goes on with what stands above it. */
function continues(tokens: readonly Token[], start: number): boolean {
  let depth = 0;
  let end = start;
  for (; end < tokens.length; end += 1) {
    const token = tokens[end];
    if (token === undefined) break;
    depth += nesting(token.text);
    if (depth === 0 && token.kind === 'break') break;
  }
  const row = trimmed(tokens.slice(start, end));
  const [first] = row;
  if (first === undefined || registry.signs.has(first.text)) return true;
  return !isParenthesised(row) && signAt(row) === -1;
}

/** Where the first relation sign outside all brackets stands; −1 without one. */
export function signAt(row: readonly Token[]): number {
  let depth = 0;
  return row.findIndex((token) => {
    depth += nesting(token.text);
    return depth === 0 && registry.signs.has(token.text);
  });
}

/** Whether one pair of parentheses holds the whole row, and a relation in it. */
export function isParenthesised(row: readonly Token[]): boolean {
  if (row[0]?.text !== '(' || row.at(-1)?.text !== ')') return false;
  let depth = 0;
  const closedAt = row.findIndex((token) => {
    depth += nesting(token.text);
    return depth === 0;
  });
  return closedAt === row.length - 1 && row.some((token) => registry.signs.has(token.text));
}

/** Drops empty groups such as the `{}` that TeX needs beside a sign at the end of a row, and a final full stop. */
function trimmed(piece: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < piece.length; i += 1) {
    const token = piece[i];
    const previous = kept.at(-1);
    const mayBeEmpty = previous === undefined || registry.signs.has(previous.text) || isOperation(previous);
    if (mayBeEmpty && token?.text === '{' && piece[i + 1]?.text === '}') i += 1;
    else if (token !== undefined) kept.push(token);
  }
  const last = kept.at(-1);
  return last?.text === '.' ? kept.slice(0, -1) : kept;
}

function isOperation({ text }: Token): boolean {
  return text === '+' || text === '-' || text === '\\cdot' || text === '\\times';
}

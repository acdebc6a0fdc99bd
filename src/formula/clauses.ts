import { nesting } from './delimiters.ts';
import type { Token } from './lexer.ts';
import { registry } from './registry.ts';

/** The tokens of a clause. */
export interface RawClause {
  readonly tokens: readonly Token[];
  /** Whether the whole clause stands in parentheses behind another one. */
  readonly parenthesised: boolean;
}

const transparentEnvironments = new Set(['aligned', 'align', 'split', 'gathered', 'equation']);

/**
 * Splits a formula at its outermost commas, gaps, arrows and row breaks into what it says one after another.
 *
 * A row that begins with a relation sign continues the chain above it; a row without any relation sign continues
 * the expression above it.
 */
export function splitClauses(all: readonly Token[]): RawClause[] {
  const tokens = dropAlignment(all);
  const pieces: Token[][] = [[]];
  let depth = 0;
  tokens.forEach((token, i) => {
    depth += nesting(token.text);
    const separates = depth === 0 && (token.text === ',' || token.kind === 'gap' || isArrow(token));
    const breaks = depth === 0 && token.kind === 'break';
    if (separates || (breaks && !continues(tokens.slice(i + 1)))) pieces.push([]);
    else if (!breaks && token.kind !== 'gap') pieces.at(-1)?.push(token);
  });
  return pieces
    .map(trimmed)
    .filter((piece) => piece.length > 0)
    .map((piece, i) => {
      const parenthesised = i > 0 && isParenthesised(piece);
      return { tokens: parenthesised ? piece.slice(1, -1) : piece, parenthesised };
    });
}

function isArrow(token: Token): boolean {
  return token.text === '\\Rightarrow' || token.text === '\\Leftrightarrow';
}

/** Whether the row that starts here goes on with what stands above it. */
function continues(rest: readonly Token[]): boolean {
  let depth = 0;
  const end = rest.findIndex((token) => {
    depth += nesting(token.text);
    return depth === 0 && token.kind === 'break';
  });
  const row = trimmed(end === -1 ? rest : rest.slice(0, end));
  const [first] = row;
  if (first === undefined || registry.signs.has(first.text)) return true;
  return !isParenthesised(row) && !hasSign(row);
}

/** Whether a relation sign stands outside all brackets. */
function hasSign(row: readonly Token[]): boolean {
  let depth = 0;
  return row.some((token) => {
    depth += nesting(token.text);
    return depth === 0 && registry.signs.has(token.text);
  });
}

/** Removes `\begin{aligned}`, its end, and alignment marks. */
function dropAlignment(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.text === '&' || token.kind === 'end') continue;
    if (token.text === '\\begin' || token.text === '\\end') {
      const close = tokens.findIndex((other, j) => j > i && other.text === '}');
      const name = tokens
        .slice(i + 2, close)
        .map((other) => other.text)
        .join('');
      if (close !== -1 && transparentEnvironments.has(name)) {
        i = close;
        continue;
      }
    }
    kept.push(token);
  }
  return kept;
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
  return last?.text === '.' || last?.text === ';' ? kept.slice(0, -1) : kept;
}

function isOperation({ text }: Token): boolean {
  return text === '+' || text === '-' || text === '\\cdot' || text === '\\times';
}

/** Whether one pair of parentheses holds the whole clause, and a relation in it. */
function isParenthesised(piece: readonly Token[]): boolean {
  if (piece[0]?.text !== '(' || piece.at(-1)?.text !== ')') return false;
  let depth = 0;
  const closedAt = piece.findIndex((token) => {
    depth += nesting(token.text);
    return depth === 0;
  });
  return closedAt === piece.length - 1 && piece.some((token) => registry.signs.has(token.text));
}

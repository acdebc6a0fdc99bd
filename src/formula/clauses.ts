import { alignment } from './chapters.ts';
import { unboxed } from './boxed.ts';
import { nesting } from './delimiters.ts';
import type { Token } from './lexer.ts';
import { isArrow, isParenthesised, piecesOf, signAt, type Piece } from './pieces.ts';
import { separateWords } from './remarks.ts';

/** The tokens of a clause. */
export interface RawClause {
  readonly tokens: readonly Token[];
  /**
   * - `statement`: has a relation sign, or is all that the formula consists of;
   * - `premise`: a statement in front of a colon, under which those behind it hold;
   * - `condition`: a statement in parentheses behind another one;
   * - `remark`: words, quantifiers and lists, recorded as they stand.
   */
  readonly kind: 'statement' | 'premise' | 'condition' | 'remark';
  /** The arrow in front of it, if there is one. */
  readonly arrow?: string;
  /** Whether a new sentence begins with it: behind `;` and `\qquad`, across which arrows do not reach. */
  readonly isFirst: boolean;
}

/**
 * Splits a formula into what it says one after another, and sets apart what is said in words.
 *
 * `\forall x\in A`, `\text{for some }x`, `m,n\in\mathbb{Z}` and `i=0,1,\dots,n` say where names live; they are
 * remarks. Behind `\nexists`, nothing up to the next arrow is claimed to hold.
 */
export function splitClauses(all: readonly Token[]): RawClause[] {
  const clauses: RawClause[] = [];
  const pieces = piecesOf(withoutAlignment(unboxed(all)));
  const premises = premisesOf(pieces);
  let isDenied = false;
  pieces.forEach((piece, i) => {
    const place = {
      isFirst: piece.before === ';' || piece.before === '\\qquad',
      ...(isArrow(piece.before) ? { arrow: piece.before } : {}),
    };
    if (isArrow(piece.before)) isDenied = false;
    isDenied ||= piece.tokens.some(({ text }) => text === '\\nexists');
    if (isDenied || isDeclaration(pieces, i)) {
      clauses.push({ tokens: piece.tokens, kind: 'remark', ...place });
    } else if (i > 0 && isParenthesised(piece.tokens)) {
      clauses.push({ tokens: piece.tokens.slice(1, -1), kind: 'condition', ...place });
    } else {
      const { statement, remark } = separateWords(piece.tokens);
      const { claim, condition } = splitCondition(statement);
      const isSaid = pieces.length === 1 || signAt(claim) !== -1;
      const kind = !isSaid ? 'remark' : premises.has(piece) ? 'premise' : 'statement';
      if (claim.length > 0) clauses.push({ tokens: claim, kind, ...place });
      const rest = { isFirst: false };
      if (condition !== undefined) clauses.push({ tokens: condition, kind: 'condition', ...rest });
      if (remark.length > 0)
        clauses.push({ tokens: remark, kind: 'remark', ...(claim.length > 0 ? rest : place) });
    }
  });
  return clauses;
}

/** The tokens without their end, and without the marks and environments that only align them. */
function withoutAlignment(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(({ text }) => text === '&' || text === '\\begin'))
    return alignment.now.dropAlignment(tokens);
  return tokens.filter(({ kind }) => kind !== 'end');
}

/** The pieces that stand, separated by commas, in front of a colon. */
function premisesOf(pieces: readonly Piece[]): Set<Piece> {
  const premises = new Set<Piece>();
  for (let i = pieces.length - 1; i > 0; i -= 1) {
    const [piece, previous] = [pieces[i], pieces[i - 1]];
    if (piece === undefined || previous === undefined) break;
    if (piece.before === ':' || (piece.before === ',' && premises.has(piece))) premises.add(previous);
  }
  return premises;
}

/**
 * Whether a piece only says where names live or what a case is called: `f:A\to B`, `i=0` in front of `,1,\dots,n`,
 * `k\le1` in front of a colon and words.
 */
function isDeclaration(pieces: readonly Piece[], i: number): boolean {
  const [previous, piece, next] = [pieces[i - 1], pieces[i], pieces[i + 1]];
  if (piece === undefined) return false;
  const hasSign = signAt(piece.tokens) !== -1;
  if (piece.before === ':' && isMapping(piece.tokens) && signAt(previous?.tokens ?? []) === -1) return true;
  if (next?.before === ':' && (hasSign ? signAt(next.tokens) === -1 : isMapping(next.tokens))) return true;
  return hasSign && next?.before === ',' && isListed(next.tokens);
}

/** Whether a piece is `A\to B`. */
function isMapping(tokens: readonly Token[]): boolean {
  return ['\\to', '\\mapsto'].includes(tokens[signAt(tokens)]?.text ?? '');
}

/** Whether a piece continues a list of values: a lone number or dots. */
function isListed(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  return tokens.length === 1 && (first?.kind === 'number' || first?.text === '\\cdots');
}

/** Takes `\ (n\in\mathbb{Z})` off the end of a statement: membership anywhere, other relations behind a space. */
function splitCondition(statement: readonly Token[]): {
  claim: readonly Token[];
  condition?: readonly Token[];
} {
  if (statement.at(-1)?.text !== ')') return { claim: statement };
  let depth = 0;
  let open = statement.length;
  do {
    open -= 1;
    depth += nesting(statement[open]?.text ?? '');
  } while (open > 0 && depth !== 0);
  const inside = statement.slice(open + 1, -1);
  const sign = inside[signAt(inside)]?.text;
  const gap = (statement[open]?.range.start ?? 0) - (statement[open - 1]?.range.end ?? 0);
  if (open === 0 || sign === undefined || (sign !== '\\in' && gap < 2)) return { claim: statement };
  return { claim: statement.slice(0, open), condition: inside };
}

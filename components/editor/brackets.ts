/** Characters of a text, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A bracket of LaTeX, with the one that it is matched by where there is one. */
export interface Bracket extends Span {
  readonly partner: Span | null;
}

/**
 * What can stand between: escapes and names first, so that `\{` is no group and `\left(` is one bracket.
 *
 * Sizes such as `\big` belong to what follows them, since a reader sees one bracket.
 */
const token =
  /\\(?:left|right|[bB]igg?[lr]?)\s*(?:\\(?:[A-Za-z]+|.)|[^\\\s])|\\(?:begin|end)\s*\{[^{}]*\}|\\[A-Za-z]+|\\.|[{}()[\]]/gsu;

type Kind = 'group' | 'left' | 'environment' | 'delimiter';

interface Read {
  readonly kind: Kind;
  readonly opens: boolean;
}

const openers = /[([]$|\\\{$|\\l(?:angle|floor|ceil|brace|brack)$/u;
const closers = /[)\]]$|\\\}$|\\r(?:angle|floor|ceil|brace|brack)$/u;

/** What a token is as a bracket; null for all others. */
function read(text: string): Read | null {
  if (text === '{' || text === '}') return { kind: 'group', opens: text === '{' };
  if (/^\\(?:left|right)(?![A-Za-z])/u.test(text)) return { kind: 'left', opens: text.startsWith('\\left') };
  if (/^\\(?:begin|end)\s*\{/u.test(text)) return { kind: 'environment', opens: text.startsWith('\\begin') };
  if (openers.test(text)) return { kind: 'delimiter', opens: true };
  return closers.test(text) ? { kind: 'delimiter', opens: false } : null;
}

/**
 * The brackets of a LaTeX text in order, each with its partner.
 *
 * Round and square ones match each other, as in a half-open interval; a group, a `\left` or an environment encloses
 * what stands in it, so that a lost parenthesis inside does not unsettle what is outside.
 */
export function brackets(text: string): readonly Bracket[] {
  const found: { start: number; end: number; partner: Span | null }[] = [];
  const open: { kind: Kind; at: number }[] = [];
  for (const match of text.matchAll(token)) {
    const what = read(match[0]);
    if (what === null) continue;
    const here = { start: match.index, end: match.index + match[0].length, partner: null };
    found.push(here);
    if (what.opens) {
      open.push({ kind: what.kind, at: found.length - 1 });
      continue;
    }
    // Only what encloses reaches past brackets that were never closed.
    const last = open.findLastIndex(({ kind }) => kind === what.kind);
    if (last === -1 || (what.kind === 'delimiter' && last !== open.length - 1)) continue;
    const partner = found[open[last]!.at]!;
    open.length = last;
    partner.partner = { start: here.start, end: here.end };
    found[found.length - 1]!.partner = { start: partner.start, end: partner.end };
  }
  return found;
}

/** The bracket at a caret: the one just before it, or else the one just after. */
export function bracketAt(text: string, caret: number): Bracket | null {
  const all = brackets(text);
  return (
    all.find(({ start, end }) => start < caret && caret <= end) ??
    all.find(({ start }) => start === caret) ??
    null
  );
}

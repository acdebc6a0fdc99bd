import type { Token } from './lexer.ts';

/** Environments that only lay rows out. */
const layouts = new Set(['aligned', 'align', 'split', 'gathered', 'equation']);
/** Environments that lay rows out behind a brace or where they are the whole formula, and are values anywhere else. */
const systems = new Set(['cases', 'array']);

interface Mark {
  readonly name: string;
  /** Where the token behind `\begin{…}` stands, and behind the columns of an array. */
  readonly end: number;
}

/** Removes `\begin{aligned}`, its end, the brace in front of a system, and alignment marks. */
export function dropAlignment(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  /** For each open environment, whether it is left out. */
  const open: boolean[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'end') break;
    const isBrace = token.text === '\\{' && tokens[i + 1]?.text === '\\begin';
    const mark = environmentAt(tokens, isBrace ? i + 1 : i);
    if (mark !== undefined && tokens[isBrace ? i + 1 : i]?.text === '\\begin') {
      const isDropped =
        layouts.has(mark.name) ||
        (systems.has(mark.name) && (isBrace || (kept.length === 0 && isWhole(tokens, i))));
      open.push(isDropped);
      if (isDropped) {
        i = mark.end;
        continue;
      }
    } else if (mark !== undefined && open.pop() === true) {
      i = tokens[mark.end]?.text === '.' ? mark.end + 1 : mark.end;
      continue;
    }
    // Inside an environment that is a value, the marks between its cells stay.
    if (token.text !== '&' || open.includes(false)) kept.push(token);
    i += 1;
  }
  return kept;
}

/** Whether the environment that begins at a place is all of the formula. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  let depth = 0;
  for (let i = at; i < tokens.length; i += 1) {
    const mark = environmentAt(tokens, i);
    if (mark !== undefined) depth += tokens[i]?.text === '\\begin' ? 1 : -1;
    if (mark === undefined || depth !== 0) continue;
    const after = tokens[mark.end];
    return (
      after === undefined ||
      after.kind === 'end' ||
      (after.text === '.' && tokens[mark.end + 1]?.kind === 'end')
    );
  }
  return false;
}

/** The environment that begins or ends at a place. */
function environmentAt(tokens: readonly Token[], at: number): Mark | undefined {
  const text = tokens[at]?.text;
  if ((text !== '\\begin' && text !== '\\end') || tokens[at + 1]?.text !== '{') return undefined;
  let end = at + 2;
  let name = '';
  for (; tokens[end]?.kind === 'letter' || tokens[end]?.text === '*'; end += 1)
    name += tokens[end]?.text ?? '';
  if (tokens[end]?.text !== '}') return undefined;
  end += 1;
  if (text === '\\begin' && name === 'array' && tokens[end]?.text === '{') {
    while (end < tokens.length && tokens[end]?.text !== '}') end += 1;
    end += 1;
  }
  return { name: name.replace('*', ''), end };
}

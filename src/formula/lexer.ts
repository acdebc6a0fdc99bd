import { FormulaError } from './error.ts';
import { limits } from './limits.ts';
import type { Range } from './range.ts';

/** The smallest piece of a formula that means something by itself. */
export interface Token {
  readonly kind: 'number' | 'letter' | 'command' | 'mark' | 'break' | 'gap' | 'end';
  /** Canonical text: `\left(` reads `(`, `\leq` reads `\le`. */
  readonly text: string;
  readonly range: Range;
}

/** Commands of spacing and style that do not change what a formula says. */
const transparent = new Set([
  ...'\\, \\; \\: \\! \\> ~ \\displaystyle \\textstyle \\scriptstyle \\scriptsize \\scriptscriptstyle \\tiny \\small \\limits \\nolimits \\hline \\hdashline \\notag \\nonumber'.split(
    ' ',
  ),
  '\\ ',
]);

/** Commands that size the delimiter behind them; some say on which side of its content a bar stands. */
const sizing: ReadonlyMap<string, 'open' | 'close' | 'either'> = new Map([
  ...'\\left \\bigl \\Bigl \\biggl \\Biggl'.split(' ').map((size) => [size, 'open'] as const),
  ...'\\right \\bigr \\Bigr \\biggr \\Biggr'.split(' ').map((size) => [size, 'close'] as const),
  ...'\\middle \\big \\Big \\bigg \\Bigg \\bigm \\Bigm'.split(' ').map((size) => [size, 'either'] as const),
]);
const sided: ReadonlyMap<string, { readonly open: string; readonly close: string }> = new Map([
  ['|', { open: '\\lvert', close: '\\rvert' }],
  ['\\Vert', { open: '\\lVert', close: '\\rVert' }],
]);

/** Two ways to write one thing. */
const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\\leq': '\\le',
    '\\leqslant': '\\le',
    '\\geq': '\\ge',
    '\\geqslant': '\\ge',
    '\\lt': '<',
    '\\gt': '>',
    '\\dfrac': '\\frac',
    '\\tfrac': '\\frac',
    '\\cfrac': '\\frac',
    '\\neq': '\\ne',
    '\\|': '\\Vert',
    '\\vert': '|',
    '\\bm': '\\boldsymbol',
    '\\rightarrow': '\\to',
    '\\longrightarrow': '\\to',
    '\\iff': '\\Leftrightarrow',
    '\\Longleftrightarrow': '\\Leftrightarrow',
    '\\implies': '\\Rightarrow',
    '\\Longrightarrow': '\\Rightarrow',
    '\\lbrace': '\\{',
    '\\rbrace': '\\}',
    '\\lbrack': '[',
    '\\rbrack': ']',
    '\\intercal': '\\top',
    '\\dots': '\\cdots',
    '\\ldots': '\\cdots',
    '\\dotsc': '\\cdots',
    '\\dotsb': '\\cdots',
    '\\impliedby': '\\Leftarrow',
    '\\Longleftarrow': '\\Leftarrow',
    '\\gets': '\\leftarrow',
    '\\longmapsto': '\\mapsto',
    '\\coloneqq': ':=',
    '\\prime': "'",
  }),
);

const pattern =
  /\s+|%[^\n]*|\\(?:color|textcolor)\s*\{[^{}]*\}|\\overset\s*\{[^{}]*\}\s*\{\s*=\s*\}|:=|=:|\d+(?:\{,\}\d{3})*(?:\.\d+)?|(?<!\\(?:left|right|middle|[bB]igg?[lrm]?)\s*)\.\d+|\\[a-zA-Z]+\*?|\\\\(?:\[[^\]]*\])?|\\[^a-zA-Z]|[a-zA-Z]|[^\s]/uy;
const blank = /^(?:\s|%|\\(?:color|textcolor)\s*\{)/u;

/**
 * Splits LaTeX into tokens, each with the range it came from.
 *
 * @throws FormulaError `too-long` beyond 4 kB of LaTeX.
 */
export function lex(tex: string): Token[] {
  if (tex.length > limits.length) {
    const error = new FormulaError(
      'too-long/formula',
      { start: limits.length, end: tex.length },
      { length: tex.length, most: limits.length },
    );
    error.tex = tex;
    throw error;
  }
  const tokens: Token[] = [];
  let size: { readonly side: 'open' | 'close' | 'either'; readonly start: number } | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(tex); match !== null; match = pattern.exec(tex)) {
    const raw = match[0];
    if (blank.test(raw) || transparent.has(raw)) continue;
    const side = sizing.get(raw);
    if (side !== undefined) {
      size ??= { side, start: match.index };
      continue;
    }
    const plain = raw.startsWith('\\\\')
      ? '\\\\'
      : raw.startsWith('\\overset') && raw.endsWith('}')
        ? '='
        : (synonyms.get(raw) ?? ungrouped(raw));
    const text =
      (size === undefined || size.side === 'either' ? undefined : sided.get(plain)?.[size.side]) ?? plain;
    tokens.push({
      kind: kindOf(text),
      text,
      range: { start: size?.start ?? match.index, end: match.index + raw.length },
    });
    size = undefined;
  }
  tokens.push({ kind: 'end', text: '', range: { start: tex.length, end: tex.length } });
  return withoutSwitches(tokens);
}

/** Writes `{\rm mix}` as `{\mathrm{mix}}`: a switch holds up to the end of its group. */
function withoutSwitches(tokens: readonly Token[]): Token[] {
  const plain: Token[] = [];
  /** For each open group, whether a switch in it is to be closed with it. */
  const open: boolean[] = [false];
  for (const token of tokens) {
    const { start, end } = token.range;
    if (token.text === '}' || token.kind === 'end') {
      if (open.pop() === true) plain.push({ kind: 'mark', text: '}', range: { start, end: start } });
      if (open.length === 0) open.push(false);
    }
    if (token.text === '{') open.push(false);
    if (token.text === '\\rm' && open.at(-1) === false) {
      open[open.length - 1] = true;
      plain.push({ ...token, text: '\\mathrm' }, { kind: 'mark', text: '{', range: { start: end, end } });
    } else plain.push(token);
  }
  return plain;
}

/** A number without the separators of its thousands: `27{,}216` is 27216. */
function ungrouped(raw: string): string {
  return raw.includes('{,}') ? raw.replaceAll('{,}', '') : raw;
}

function kindOf(text: string): Token['kind'] {
  if (text === '\\quad' || text === '\\qquad') return 'gap';
  if (text === '\\\\') return 'break';
  if (/^\.?\d/u.test(text)) return 'number';
  if (/^[a-zA-Z]$/u.test(text)) return 'letter';
  if (/^\\[a-zA-Z]/u.test(text)) return 'command';
  return 'mark';
}

/** Joins tokens into LaTeX with the fewest spaces that keep commands apart from letters. */
export function joinTokens(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    const needsSpace = /\\[a-zA-Z]+$/u.test(text) && /^[a-zA-Z]/u.test(token.text);
    text += needsSpace ? ` ${token.text}` : token.text;
  }
  return text;
}

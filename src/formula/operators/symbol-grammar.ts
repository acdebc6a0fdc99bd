import { canonicalIndex, canonicalTokens } from '../canonical.ts';
import { lists } from '../chapters.ts';
import { FormulaError } from '../error.ts';
import { joinTokens, type Token } from '../lexer.ts';
import { node } from '../node.ts';
import type { Parser } from '../parser.ts';
import { span } from '../range.ts';
import { rangeSigns } from '../signs.ts';
import type { Group } from '../registry.ts';
import type { Node } from '../tree.ts';
import { parseCall } from './call-grammar.ts';
import { letters, styles } from './name-commands.ts';
import { parseSuperscript } from './superscript.ts';
import { symbol, type SymbolData } from './symbol.ts';

/** Reads the name that begins with a token, without subscripts. */
function parseBase(parser: Parser, token: Token): { base: string; dots: number } {
  if (token.text === '\\dot' || token.text === '\\ddot') {
    return { base: canonicalTokens(parser.groupTokens()), dots: token.text === '\\dot' ? 1 : 2 };
  }
  if (styles.includes(token.text)) {
    return { base: `${token.text}{${canonicalTokens(parser.groupTokens())}}`, dots: 0 };
  }
  if (token.text === '\\Delta') {
    if (isSecondDifference(parser)) {
      parser.next();
      const power = canonicalTokens(parser.groupTokens());
      const { base } = parseBase(parser, parser.next());
      return { base: `\\Delta^${power}${/^[a-z]/iu.test(base) ? ' ' : ''}${base}`, dots: 0 };
    }
    // An increment is one name: \Delta t.
    const after = parser.peek();
    const named = after.kind === 'letter' || letters.includes(after.text) || styles.includes(after.text);
    return { base: named ? `\\Delta ${parseBase(parser, parser.next()).base}` : '\\Delta', dots: 0 };
  }
  return { base: token.text, dots: 0 };
}

/** Whether `^2` and a name in front of a bracket come next: `\\Delta^2\\rho(r)` is the value of one name. */
function isSecondDifference(parser: Parser): boolean {
  const name = parser.peek(2);
  const isName = name.kind === 'letter' || letters.includes(name.text);
  return parser.isAt('^') && parser.peek(1).kind === 'number' && isName && parser.peek(3).text === '(';
}

/** Subscripts that contain one of these only name. */
const words = new Set(['\\mathrm', '\\text', '\\varnothing', '\\partial']);
const bounds = new Set(['\\min', '\\max']);
/** Subscripts that consist of one of these only name: `O_+`, `B_\\star`. */
const marks = new Set(['+', '-', '*', '\\star', '\\ast', '\\dagger', '\\perp', '\\circ']);

/** Whether subscripts only name: words such as `\mathrm{csm}`, `\min` without arguments, signs as in `Z_+`, `C_{0+}`. */
function onlyNames(tokens: readonly Token[]): boolean {
  const isSigns = tokens.every(
    ({ kind, text }) => kind === 'number' || text === '+' || text === '-' || text === '*',
  );
  if (isSigns && !tokens.every(({ kind }) => kind === 'number')) return !/^-?\d+$/u.test(joinTokens(tokens));
  return tokens.some(({ text }, i) => words.has(text) || (bounds.has(text) && tokens[i + 1]?.text !== '('));
}

/** Reads subscripts as expressions: `t+\Delta t`, `0\to T`, `t,i`; `>1` is a range of components. */
function parseSubscripts(parser: Parser, tokens: readonly Token[]): Node[] {
  if (onlyNames(tokens)) return [];
  if (tokens.length === 1 && marks.has(tokens[0]?.text ?? '')) return [];
  const inner = parser.over(tokens);
  const indexes = [parseIndex(inner)];
  while (inner.take(',') || inner.take('\\to')) indexes.push(parseIndex(inner));
  inner.finish();
  return indexes;
}

function parseIndex(parser: Parser): Node {
  const sign = parser.peek();
  if (!rangeSigns.has(sign.text)) return parser.expression();
  parser.next();
  const bound = parser.expression();
  return node(lists.now.componentRange, [bound], { sign: sign.text }, span(sign.range, bound.range));
}

/** In front of braces, the indicator of what they say. */
const indicators = new Set(['\\mathbf{1}', '\\boldsymbol{1}']);

/** Parses a name with its subscripts, index superscripts, powers and arguments; or an indicator. */
export function parseSymbol(parser: Parser, token: Token): Node {
  const { base, dots } = parseBase(parser, token);
  if (indicators.has(base) && parser.isAt('\\{')) {
    const open = parser.next();
    return parser.fresh(() => lists.now.parseIverson(parser, open, parser.expression(), '\\}'));
  }
  return finishSymbol(parser, token, base, dots);
}

/** Continues a name after its base; primes and upright superscripts belong to the base: `\\theta'_s`, `a^{\\mathrm{far}}_j`. */
export function finishSymbol(parser: Parser, token: Token, stem: string, dots: number): Node {
  const parts: Node[] = [];
  let base = stem;
  let subscript = '';
  let index = '';
  let upper: SymbolData['upper'];
  let power: ((operand: Node) => Node) | undefined;
  for (;;) {
    if (subscript === '' && parser.take('_')) {
      const tokens = parser.groupTokens();
      subscript = `_${canonicalIndex(tokens)}`;
      parts.push(...parser.fresh(() => parseSubscripts(parser, tokens)));
    } else if (parser.take("'")) {
      base += "'";
    } else if (base !== 'e' && isWord(parser)) {
      parser.next();
      base += `^{${canonicalTokens(parser.groupTokens())}}`;
    } else if (base !== 'e' && isIndex(parser)) {
      parser.next();
      const tokens = parser.groupTokens();
      index = `^{${canonicalTokens(tokens)}}`;
      const above = parser.fresh(() => parseSubscripts(parser, tokens.slice(1, -1)));
      upper = { start: parts.length, count: above.length };
      parts.push(...above);
    } else if (parser.isAt('^') && (parser.peek(1).text === '*' || parser.peek(1).text === '\\star')) {
      // A star marks a name: t^*.
      parser.next();
      index += `^${parser.next().text}`;
    } else if (power === undefined && parser.peek().text === '^') {
      // A power may stand before the subscript: \sigma^2_t.
      power = parseSuperscript(parser, parser.next());
    } else break;
  }
  const key = base + subscript + index;
  const primes = /'*$/u.exec(base)?.[0].length ?? 0;
  const data = { base, key, dots, primes, ...(upper === undefined ? {} : { upper }) };
  const name = node(symbol, parts, data, parser.rangeSince(token));
  if (power === undefined && parser.isAt('[') && parser.names.isAverage?.(key) === true) {
    const open = parser.next();
    return node(lists.now.averaging, [name, parser.bracketed(open, ']')], null, parser.rangeSince(token));
  }
  const isIncrement = base.startsWith('\\Delta ');
  const isCall = !isIncrement && parser.isAt('(') && parser.names.isFunction(base, key, parts.length);
  if (power === undefined) return isCall ? parseCall(parser, name, key) : name;
  // Without a world any name may be a function; with a power on it, it is more likely a factor.
  if (!isCall || parser.names.guesses === true) return power(name);
  throw new FormulaError('not-supported/power-of-function', parser.rangeSince(token), { name: key });
}

/** Whether a superscript in upright letters comes next, which is part of the name. */
function isWord(parser: Parser): boolean {
  const isGroup = parser.peek().text === '^' && parser.peek(1).text === '{';
  return isGroup && ['\\mathrm', '\\text'].includes(parser.peek(2).text);
}

/** Whether a superscript of names or numbers in parentheses comes next: `^{(i)}` is an index, not a power. */
function isIndex(parser: Parser): boolean {
  if (parser.peek().text !== '^' || parser.peek(1).text !== '{' || parser.peek(2).text !== '(') return false;
  let ahead = 3;
  for (let token = parser.peek(ahead); isIndexToken(token); token = parser.peek(ahead)) ahead += 1;
  return ahead > 3 && parser.peek(ahead).text === ')' && parser.peek(ahead + 1).text === '}';
}

function isIndexToken({ kind, text }: Token): boolean {
  return kind === 'letter' || kind === 'number' || text === ',' || letters.includes(text);
}

export const symbols: Group = {
  name: 'names',
  nameCommands: [...letters, ...styles, '\\dot', '\\ddot', '\\Delta'],
  byKind: { letter: parseSymbol },
};

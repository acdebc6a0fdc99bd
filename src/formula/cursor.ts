import { FormulaError } from './error.ts';
import type { Token } from './lexer.ts';
import type { Range } from './range.ts';
import { registry } from './registry.ts';

const closers = new Set([')', ']', '}', '\\}', '\\rvert', '\\rVert', '\\rfloor', '\\rceil', '|']);

/** What would have fitted where something else stands; `left-over` where nothing would. */
export type Wanted = 'operand' | 'argument' | 'left-over' | { readonly text: string };

/** A place in a list of tokens, the last of which is the end. */
export class Cursor {
  readonly tex: string;
  position = 0;
  readonly #tokens: Token[];

  constructor(tex: string, tokens: readonly Token[]) {
    this.tex = tex;
    this.#tokens = [...tokens];
  }

  get tokens(): readonly Token[] {
    return this.#tokens;
  }

  /** The token `ahead` places from here. */
  peek(ahead = 0): Token {
    const token = this.#tokens[Math.min(this.position + ahead, this.#tokens.length - 1)];
    if (token === undefined) throw new Error('a token list always has an end');
    return token;
  }

  next(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.position += 1;
    return token;
  }

  /** Whether the token is next. */
  isAt(text: string): boolean {
    return this.peek().text === text && this.peek().kind !== 'end';
  }

  /** Consumes the token if it is next. */
  take(text: string): boolean {
    if (!this.isAt(text)) return false;
    this.position += 1;
    return true;
  }

  /** Consumes the token or says that it is missing. */
  expect(text: string, opened?: Token): Token {
    if (this.isAt(text)) return this.next();
    if (opened === undefined) throw this.unexpected(this.peek(), { text });
    throw new FormulaError('unbalanced/open', opened.range, { token: opened.text, expected: text });
  }

  /** The tokens of the `{…}` that comes next, without its braces, or the single token that stands for it. */
  groupTokens(): readonly Token[] {
    const open = this.next();
    if (open.text !== '{') {
      if (open.kind === 'end') throw this.unexpected(open, { text: '{' });
      return [open];
    }
    const start = this.position;
    for (let level = 1; level > 0;) {
      const token = this.next();
      if (token.kind === 'end')
        throw new FormulaError('unbalanced/open', open.range, { token: '{', expected: '}' });
      if (token.text === '{') level += 1;
      if (token.text === '}') level -= 1;
    }
    return this.#tokens.slice(start, this.position - 1);
  }

  /** Cuts the first digit off a number, as TeX does where it expects one token: `\frac12` is one half; says whether there was more than one. */
  splitNumber(): boolean {
    const token = this.peek();
    if (token.kind !== 'number' || token.text.length === 1) return false;
    const { start, end } = token.range;
    this.#tokens.splice(
      this.position,
      1,
      { ...token, text: token.text.slice(0, 1), range: { start, end: start + 1 } },
      { ...token, text: token.text.slice(1), range: { start: start + 1, end } },
    );
    return true;
  }

  /** From a token to the last one consumed. */
  rangeSince(start: Token): Range {
    const last = this.#tokens[Math.max(0, this.position - 1)] ?? start;
    return { start: start.range.start, end: Math.max(start.range.end, last.range.end) };
  }

  /** The error that a token deserves which nothing can be made of. */
  unexpected(token: Token, wanted: Wanted): FormulaError {
    if (token.kind === 'end') {
      const range = { start: Math.max(0, token.range.start - 1), end: token.range.end };
      if (typeof wanted === 'object')
        return new FormulaError('unexpected-end/text', range, { expected: wanted.text });
      return new FormulaError(
        wanted === 'argument' ? 'unexpected-end/argument' : 'unexpected-end/operand',
        range,
      );
    }
    const { text, range } = token;
    if (token.kind === 'command' && !registry.knows(text)) {
      return new FormulaError('unknown-command/any', range, { token: text });
    }
    if (typeof wanted === 'object')
      return new FormulaError('unexpected-token/text', range, { token: text, expected: wanted.text });
    return new FormulaError(`unexpected-token/${wanted}`, range, { token: text });
  }

  /** Says so if anything is left over. */
  finish(): void {
    const token = this.peek();
    if (token.kind === 'end') return;
    if (!closers.has(token.text)) throw this.unexpected(token, 'left-over');
    throw new FormulaError('unbalanced/close', token.range, { token: token.text });
  }
}

import { takesGroup } from './canonical.ts';
import { Cursor } from './cursor.ts';
import { FormulaError } from './error.ts';
import type { Token } from './lexer.ts';
import { limits } from './limits.ts';
import type { Names } from './names.ts';
import { precedence } from './precedence.ts';
import { registry } from './registry.ts';
import type { Node } from './tree.ts';

/** An operand and the position behind it. */
interface Remembered {
  readonly node: Node;
  readonly end: number;
}

/**
 * A Pratt parser over the registered operators.
 *
 * It keeps no knowledge of single commands: `registry.prefix` starts an operand, `registry.infix` continues one,
 * and two operands side by side are multiplied by `registry.juxtapose`.
 */
export class Parser extends Cursor {
  readonly names: Names;
  /** Whether an integral is open at this bracket level; then `d` in front of a name ends the integrand. */
  insideIntegral = false;
  /** Whether a `|` is open at this bracket level; then `|` closes. */
  insideBars = false;
  /** Whether the argument of a named function is open without brackets; then the next named function ends it. */
  insideArgument = false;
  #depth = 0;
  /**
   * The operands parsed so far, by where they begin and what is open there. A sum looks ahead and steps back;
   * without a memory, every sum behind it would double the work.
   */
  readonly #memory = new Map<number, Remembered>();

  constructor(tex: string, names: Names, tokens: readonly Token[]) {
    super(tex, tokens);
    this.names = names;
  }

  /** Parses an expression whose operators bind at least as tightly as `least`. */
  expression(least = 0): Node {
    let left = this.operand();
    for (;;) {
      const token = this.peek();
      const infix = token.kind === 'end' ? undefined : registry.infix.get(token.text);
      if (infix !== undefined && infix.applies?.(this) !== false) {
        if (infix.precedence < least) return left;
        left = infix.parse(this, left, this.next());
      } else if (this.startsOperand()) {
        if (precedence.juxtaposition < least) return left;
        left = registry.juxtapose(left, this.expression(precedence.juxtaposition + 1));
      } else return left;
    }
  }

  /** Parses one operand with what is attached to it: subscripts, powers, arguments. */
  operand(): Node {
    const open = (this.insideIntegral ? 1 : 0) + (this.insideBars ? 2 : 0) + (this.insideArgument ? 4 : 0);
    const key = 8 * this.position + open;
    const known = this.#memory.get(key);
    if (known !== undefined) {
      this.position = known.end;
      return known.node;
    }
    const node = this.#newOperand();
    this.#memory.set(key, { node, end: this.position });
    return node;
  }

  #newOperand(): Node {
    const token = this.peek();
    const prefix = registry.prefixOf(token);
    if (prefix === undefined) throw this.unexpected(token, 'operand');
    this.#depth += 1;
    if (this.#depth > limits.depth) {
      throw new FormulaError('too-deep/nesting', token.range, { most: limits.depth });
    }
    this.next();
    let node = prefix(this, token);
    for (;;) {
      const postfix = this.peek().kind === 'end' ? undefined : registry.postfix.get(this.peek().text);
      if (postfix === undefined) break;
      node = postfix(this, node, this.next());
    }
    this.#depth -= 1;
    return node;
  }

  /** Whether the next token begins an operand that would be multiplied to what stands before it. */
  startsOperand(): boolean {
    const token = this.peek();
    if (token.kind === 'end' || (this.insideBars && token.text === '|') || this.atDifferential())
      return false;
    if (registry.signs.has(token.text)) return false;
    if (this.insideArgument && registry.takesArgument(token.text)) return false;
    return registry.prefixOf(token) !== undefined;
  }

  /** Whether a name comes next. */
  prefixIsName(): boolean {
    const { kind, text } = this.peek();
    return kind === 'letter' || (kind === 'command' && registry.isNameCommand(text));
  }

  /** Whether nothing follows that an operator such as `\nabla` could act on. */
  standsAlone(): boolean {
    const token = this.peek();
    return registry.infix.has(token.text) || !this.startsOperand();
  }

  /** Whether a differential such as `d\boldsymbol{x}` or `dS` comes next inside an integral. */
  atDifferential(): boolean {
    if (!this.insideIntegral || !this.isAt('d')) return false;
    const after = this.peek(1);
    return after.kind === 'letter' || (after.kind === 'command' && registry.isNameCommand(after.text));
  }

  /** Parses `{…}` or a single token as an argument of a command. */
  argument(): Node {
    const open = this.peek();
    if (open.text === '{') {
      this.next();
      return this.bracketed(open, '}');
    }
    if (open.kind === 'end' || registry.prefixOf(open) === undefined) {
      throw this.unexpected(open, 'argument');
    }
    if (this.splitNumber()) this.#memory.clear();
    const start = this.position;
    const single = this.next();
    if (takesGroup(single.text) || (this.isAt('{') && registry.isNameCommand(single.text)))
      this.groupTokens();
    return this.over(this.tokens.slice(start, this.position)).whole();
  }

  /** Parses a name with its subscripts but without arguments or powers, such as the variable behind `d`. */
  bareName(): Node {
    const start = this.position;
    const first = this.next();
    if (takesGroup(first.text) || (registry.isNameCommand(first.text) && this.isAt('{'))) this.groupTokens();
    while (this.take('_')) this.groupTokens();
    return this.over(this.tokens.slice(start, this.position)).whole();
  }

  /** Parses up to the closing bracket, after the opening one; inside, integrals and bars start afresh. */
  bracketed(open: Token, close: string): Node {
    return this.fresh(() => {
      const node = this.expression();
      this.expect(close, open);
      return node;
    });
  }

  /** Runs a parse in which no integral or bar of the outside is open, but perhaps one of its own. */
  fresh<Result>(parse: () => Result, inside: 'integral' | 'bars' | null = null): Result {
    const { insideIntegral, insideBars, insideArgument } = this;
    this.insideIntegral = inside === 'integral';
    this.insideBars = inside === 'bars';
    this.insideArgument = false;
    const result = parse();
    this.insideIntegral = insideIntegral;
    this.insideBars = insideBars;
    this.insideArgument = insideArgument;
    return result;
  }

  /** A parser over some of the tokens just consumed, with the same names. */
  over(tokens: readonly Token[]): Parser {
    const last = (tokens.at(-1) ?? this.tokens[this.position - 1])?.range.end ?? 0;
    const end: Token = { kind: 'end', text: '', range: { start: last, end: last } };
    const parser = new Parser(this.tex, this.names, [...tokens, end]);
    parser.#depth = this.#depth;
    return parser;
  }

  /** Parses one expression that takes every token. */
  whole(): Node {
    const node = this.expression();
    this.finish();
    return node;
  }
}

import type { Token } from './lexer.ts';
import type { Parser } from './parser.ts';
import type { Node } from './tree.ts';
import { chapterOf, type Chapter } from './chapters.ts';
import { core } from './operators/index.ts';
import { multiply } from './operators/product.ts';
import { signs } from './signs.ts';

/** Parses an operand that begins with the given token, already consumed. */
export type Prefix = (parser: Parser, token: Token) => Node;
/** Parses what follows an operand and the given token, already consumed. */
export type Postfix = (parser: Parser, left: Node, token: Token) => Node;

/** What continues an operand, how tightly, and, for a token with other uses, where it does. */
export interface Infix {
  readonly precedence: number;
  readonly parse: Postfix;
  readonly applies?: (parser: Parser) => boolean;
}

/** One group of operators: what it adds to the grammar. A construct of a later article is a new group, of the core or of a chapter. */
export interface Group {
  readonly name: string;
  readonly prefix?: Readonly<Record<string, Prefix>>;
  readonly postfix?: Readonly<Record<string, Postfix>>;
  readonly infix?: Readonly<Record<string, Infix>>;
  /** Prefixes that are names of functions; one of them ends the argument of another that has no brackets. */
  readonly functionNames?: readonly string[];
  /** Commands that are names or parts of names, such as `\sigma` and `\boldsymbol`. */
  readonly nameCommands?: readonly string[];
  /** What starts an operand by the kind of its token rather than by its text. */
  readonly byKind?: Readonly<Partial<Record<Token['kind'], Prefix>>>;
}

/** Marks that only structure a formula; known, though no operand starts with them. */
const structure = new Set(
  '\\Vert \\rVert \\rvert \\rfloor \\rceil \\} \\cdots \\boxed \\begin \\end \\quad \\qquad'.split(' '),
);

class Registry {
  readonly prefix = new Map<string, Prefix>();
  readonly postfix = new Map<string, Postfix>();
  readonly infix = new Map<string, Infix>();
  readonly signs = signs;
  readonly structure: ReadonlySet<string> = structure;
  readonly juxtapose = multiply;
  readonly #functions = new Set<string>();
  readonly #names = new Map<string, Prefix>();
  readonly #kinds = new Map<Token['kind'], Prefix>();

  readonly #read = new Set<Chapter>();

  constructor(groups: readonly Group[]) {
    this.#add(groups);
  }

  #add(groups: readonly Group[]): void {
    for (const group of groups) {
      for (const [text, parse] of Object.entries(group.prefix ?? {})) this.prefix.set(text, parse);
      for (const [text, parse] of Object.entries(group.postfix ?? {})) this.postfix.set(text, parse);
      for (const [text, parse] of Object.entries(group.infix ?? {})) this.infix.set(text, parse);
      for (const [kind, parse] of Object.entries(group.byKind ?? {}))
        this.#kinds.set(kind as Token['kind'], parse);
      for (const text of group.functionNames ?? []) this.#functions.add(text);
      const named = group.byKind?.letter;
      if (named !== undefined) for (const text of group.nameCommands ?? []) this.#names.set(text, named);
    }
  }

  /**
   * Makes sure that whatever the tokens belong to is registered, so that they mean the same whichever formulas were
   * read before.
   */
  prepare(tokens: readonly { readonly text: string }[]): void {
    const chapters = new Set(tokens.flatMap(({ text }) => chapterOf.get(text) ?? []));
    for (const chapter of chapters) chapter.want();
    for (const chapter of chapters) {
      if (this.#read.has(chapter)) continue;
      this.#add(chapter.now.groups);
      this.#read.add(chapter);
    }
  }

  /** What parses a command that is written as a word, such as `\operatorname{tr}`. */
  command(text: string): Prefix {
    this.prepare([{ text }]);
    const parse = this.prefix.get(text);
    if (parse === undefined) throw new Error(`no operator is registered as ${text}`);
    return parse;
  }

  /** What parses an operand that begins with this token, if anything does. */
  prefixOf(token: Token): Prefix | undefined {
    if (token.kind === 'end') return undefined;
    return this.prefix.get(token.text) ?? this.#names.get(token.text) ?? this.#kinds.get(token.kind);
  }

  /** Whether it is the name of a function, which takes an argument. */
  takesArgument(text: string): boolean {
    return this.#functions.has(text);
  }

  isNameCommand(text: string): boolean {
    return this.#names.has(text);
  }

  /** Whether the language has the command at all. */
  knows(text: string): boolean {
    return (
      this.prefix.has(text) ||
      this.#names.has(text) ||
      this.infix.has(text) ||
      this.postfix.has(text) ||
      signs.has(text) ||
      structure.has(text)
    );
  }
}

/** The grammar of the language: its core, and every chapter that a formula has needed. */
export const registry = new Registry(core);

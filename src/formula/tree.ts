import type { Environment } from './environment.ts';
import type { Range } from './range.ts';
import type { Value } from './value.ts';

/** Computes the value of an expression for one binding of its symbols. */
export type Evaluate = (environment: Environment) => Value;

/** The LaTeX of a part; `as` says that the part stands for a function itself rather than for its value at the point. */
export type Read = (part: Node, as?: 'function') => string;

/** What a kind of node means: how it is computed and how it is read aloud. */
export interface Operator<Data = unknown> {
  /** The concept's name, such as `quotient` or `divergence`. */
  readonly name: string;
  /** Set where a value is never a function or a law, which would have to be taken at the world's point. */
  readonly isPlain?: true;
  /** Set where a value is always a function. */
  readonly isFunction?: true;
  /** Of a sum: the names that run through its first part. */
  running?(node: Node<Data>): readonly string[];
  /** Turns a node into a closure; `compile` does so for its parts. */
  compile(node: Node<Data>, compile: (part: Node) => Evaluate): Evaluate;
  /** The LaTeX of the node with everything implied made explicit; `read` does so for its parts. */
  read(node: Node<Data>, read: Read): string;
}

/** An expression: an operator, its operands, and what else the operator needs to know. */
export interface Node<Data = unknown> {
  readonly operator: Operator<Data>;
  readonly parts: readonly Node[];
  readonly data: Data;
  readonly range: Range;
  /** 1 for a leaf, else one more than its highest part. */
  readonly height: number;
}

/** Two expressions and the sign between them. */
export interface Link {
  /** Counted from 1 over the whole formula. */
  readonly index: number;
  readonly sign: string;
  readonly left: Node;
  readonly right: Node;
  /** From `+O(h^p)`: the step's name and the order. */
  readonly remainder?: { readonly symbol: string; readonly order: number };
  /** From `\lim_{n\to\infty}` in front of the left side. */
  readonly limit?: { readonly symbol: string; readonly target: number; readonly fromAbove: boolean };
  /** From `+\text{const}` on one of the sides, where nothing says what the constant is. */
  readonly upToConstant?: true;
  readonly tex: string;
  readonly range: Range;
}

/**
 * A part of a formula that says one thing.
 *
 * - `relation`: to be checked;
 * - `definition`: its left side is a name that nothing binds yet;
 * - `condition`: in parentheses at the end, must hold wherever the relation is checked;
 * - `domain`: membership, or a statement the language only records;
 * - `expression`: has no relation sign, and is all that the formula consists of;
 * - `remark`: words and quantifiers, which are not parsed.
 */
export interface Clause {
  readonly role: 'relation' | 'definition' | 'condition' | 'domain' | 'expression' | 'remark';
  readonly links: readonly Link[];
  /** Of an `expression`. */
  readonly body?: Node;
  /** `\\Rightarrow` or `\\Leftrightarrow` in front of it. */
  readonly arrow?: string;
  /** Whether arrows behind it do not reach back across it. */
  readonly isFirst: boolean;
  readonly tex: string;
  readonly range: Range;
}

/** What was understood of a displayed formula. */
export interface Formula {
  readonly tex: string;
  readonly clauses: readonly Clause[];
}

/** Every node of an expression, outermost first. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const part of node.parts) yield* walk(part);
}

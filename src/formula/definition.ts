import type { Node } from './tree.ts';

/**
 * A name that a formula defines in terms of others: `L = …`, `t_k = …`, `\mathcal{F}_t(\boldsymbol{\omega}) = …`.
 *
 * Its body is evaluated where it is used, with the subscripts and arguments bound to what stands there.
 */
export interface Definition {
  /** The name without subscripts. */
  readonly base: string;
  /** Names bound by the subscripts; null for a subscript that is part of the name, such as `\mathrm{csm}`. */
  readonly subscripts: readonly string[];
  /** Names bound by the arguments in parentheses. */
  readonly parameters: readonly string[];
  readonly body: Node;
  /** The formula that the body stands in. */
  readonly tex: string;
}

/** The key under which a definition with that many subscripts is found. */
export function definitionKey(base: string, subscripts: number): string {
  return subscripts === 0 ? base : `${base}_{${'·'.repeat(subscripts)}}`;
}

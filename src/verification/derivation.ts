import type { Entry } from './entry.ts';

/** The entries of one article by label: the default export of its `derivation.ts`. */
export interface Derivation {
  readonly entries: Readonly<Record<string, Entry>>;
}

/** Takes the entries of an article; `checkDerivation` tells what is wrong with them. */
export function derivation(entries: Readonly<Record<string, Entry>>): Derivation {
  return Object.freeze({ entries: Object.freeze({ ...entries }) });
}

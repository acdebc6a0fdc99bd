import type { Options } from './entry.ts';
import type { IdentityEntry } from './formula-entry.ts';

/** Two sides, or all neighbours of a chain, that are equal up to rounding and stated errors. */
export function identity(options: Options<IdentityEntry>): IdentityEntry {
  return { ...options, form: 'formula', kind: 'identity' };
}

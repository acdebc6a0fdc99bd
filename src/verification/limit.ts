import type { Options } from './entry.ts';
import type { LimitEntry } from './formula-entry.ts';

/** A limit, extrapolated from a geometric sequence whose error falls with the stated order. */
export function limit(options: Options<LimitEntry>): LimitEntry {
  return { ...options, form: 'formula', kind: 'limit' };
}

import type { Options } from './entry.ts';
import type { CountEntry } from './formula-entry.ts';

/** Two sides that are the same integers at every point, exactly. */
export function counted(options: Options<CountEntry>): CountEntry {
  return { ...options, form: 'formula', kind: 'count' };
}

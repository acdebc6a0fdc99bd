import type { Options } from './entry.ts';
import type { ApproximationEntry } from './formula-entry.ts';

/** Two sides that differ by `O(h^p)`: the order of the error is observed while the engine halves `h`. */
export function approximation(options: Options<ApproximationEntry>): ApproximationEntry {
  return { ...options, form: 'formula', kind: 'approximation' };
}

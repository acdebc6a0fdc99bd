import type { Options } from './entry.ts';
import type { ProportionalityEntry } from './formula-entry.ts';

/** Two sides whose ratio is one positive constant while the `varied` names vary. */
export function proportional(options: Options<ProportionalityEntry>): ProportionalityEntry {
  return { ...options, form: 'formula', kind: 'proportionality' };
}

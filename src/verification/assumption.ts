import type { Options } from './entry.ts';
import type { AssumptionEntry } from './stated-entry.ts';

/** A hypothesis or an ansatz. */
export function assumption(options: Options<AssumptionEntry>): AssumptionEntry {
  return { ...options, form: 'stated', kind: 'assumption' };
}

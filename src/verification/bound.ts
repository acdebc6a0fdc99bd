import type { Options } from './entry.ts';
import type { BoundEntry } from './formula-entry.ts';

/** An inequality that no point violates; the smallest slack is reported. */
export function bound(options: Options<BoundEntry>): BoundEntry {
  return { ...options, form: 'formula', kind: 'bound' };
}

import type { Options } from './entry.ts';
import type { ReportedEntry } from './stated-entry.ts';

/** Someone's measurement, taken over with its source. */
export function reported(options: Options<ReportedEntry>): ReportedEntry {
  return { ...options, form: 'stated', kind: 'reported' };
}

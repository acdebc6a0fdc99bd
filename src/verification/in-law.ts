import type { Options } from './entry.ts';
import type { LawEntry } from './law-entry.ts';

/** An equality in distribution, which the language cannot execute; locked to its formula. */
export function inLaw(options: Options<LawEntry>): LawEntry {
  return { ...options, form: 'law', kind: 'law' };
}

import type { Options } from './entry.ts';
import type { RefutationEntry } from './stated-entry.ts';

/**
 * A wrong statement of the source, displayed with its counterexamples: its formula runs in each of their worlds and
 * must fail there by the margin of any wrong variant.
 */
export function refutation(options: Options<RefutationEntry>): RefutationEntry {
  return { ...options, form: 'stated', kind: 'refutation' };
}

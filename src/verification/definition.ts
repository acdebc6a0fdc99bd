import type { Options } from './entry.ts';
import type { DefinitionEntry } from './stated-entry.ts';

/** A formula that introduces names, for later formulas to use. */
export function definition(options: Options<DefinitionEntry>): DefinitionEntry {
  return { ...options, form: 'stated', kind: 'definition' };
}

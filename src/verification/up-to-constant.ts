import type { Options } from './entry.ts';
import type { ConstantEntry } from './formula-entry.ts';

/** Two sides whose difference is one constant while the `varied` names vary: `a = b + \text{const}`. */
export function upToConstant(options: Options<ConstantEntry>): ConstantEntry {
  return { ...options, form: 'formula', kind: 'constant' };
}

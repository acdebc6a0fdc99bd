import type { Group } from '../registry.ts';
import { limitsOfSequences } from '../operators/limit.ts';

export { limitOf } from '../operators/limit.ts';
export { parseRemainder, splitRemainder } from '../operators/remainder.ts';

/** Limits. */
export const groups: readonly Group[] = [limitsOfSequences];

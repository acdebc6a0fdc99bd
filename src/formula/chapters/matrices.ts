import type { Group } from '../registry.ts';
import { directSums } from '../operators/direct-sum.ts';
import { matrices } from '../operators/matrix.ts';

export { inverse } from '#numerics';
export { absoluteDeterminant } from '../algebra/absolute-determinant.ts';
export { discrepancy } from '../algebra/discrepancy.ts';
export { entryOf } from '../algebra/entry-of.ts';
export { exponentialOfSquare, logarithmOfSquare, powerOfMatrix } from '../algebra/power-of-matrix.ts';
export { parseEntry } from '../operators/entry.ts';
export { parseEnvironment } from '../operators/environment-grammar.ts';

/** Matrices, and direct sums of them. */
export const groups: readonly Group[] = [directSums, matrices];

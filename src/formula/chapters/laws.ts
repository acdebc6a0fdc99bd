import type { Group } from '../registry.ts';
import { divergences } from '../operators/divergence-of-laws.ts';
import { softmaxes } from '../operators/softmax.ts';

export { parseExpectation } from '../operators/expectation-grammar.ts';
export { parseNormal } from '../operators/normal.ts';

/** Laws, and what is averaged over them. */
export const groups: readonly Group[] = [divergences, softmaxes];

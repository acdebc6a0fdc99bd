import type { Group } from '../registry.ts';
import { convolutions } from '../operators/convolution.ts';
import { integrals } from '../operators/integral-grammar.ts';

export { weakly } from '../operators/weak.ts';

/** Integrals. */
export const groups: readonly Group[] = [convolutions, integrals];

import type { Group } from '../registry.ts';
import { laplacians } from '../operators/laplace.ts';

export { parseBar } from '../operators/evaluated-at.ts';
export { onTestField } from '../operators/operator-expression.ts';

/** Laplacians of functions. */
export const groups: readonly Group[] = [laplacians];

import type { Group } from '../registry.ts';
import { compositions } from '../operators/composition.ts';
import { functions } from '../operators/function.ts';
import { squareRoots } from '../operators/square-root.ts';

export { gammaFunction } from '../algebra/gamma-function.ts';

/** Functions of one number, and functions behind one another. */
export const groups: readonly Group[] = [compositions, functions, squareRoots];

import { evaluations } from '../operators/bar.ts';
import { norms } from '../operators/norm.ts';
import type { Group } from '../registry.ts';

export { norm } from '../operators/norm.ts';

/** What stands between bars, or behind one. */
export const groups: readonly Group[] = [norms, evaluations];

import type { Scalar } from './dual.ts';

/** Adds the tags of every ε that the scalars carry to a set. */
export function collectTags(values: readonly Scalar[], tags: Set<number>): void {
  for (const value of values) {
    if (typeof value === 'number') continue;
    tags.add(value.tag);
    collectTags([value.re, value.du], tags);
  }
}

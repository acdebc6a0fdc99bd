import { stream } from '#numerics';
import type { Vectors } from '#worlds';

/** Queries and keys of a text. */
export interface Contents {
  readonly queries: Vectors;
  readonly keys: Vectors;
}

/** Independent normal entries; a longer text continues a shorter one. */
export function drawContents(seed: number, length: number, d: number): Contents {
  const random = stream(seed, 'distances', d);
  const draw = (name: string): Vectors => {
    const dice = random.fork(name);
    return Array.from({ length }, () => dice.normals(d));
  };
  return { queries: draw('queries'), keys: draw('keys') };
}

/** The same text with the first query and the first key at every position. */
export function alike({ queries, keys }: Contents): Contents {
  const [query = [], key = []] = [queries[0], keys[0]];
  return { queries: queries.map(() => query), keys: keys.map(() => key) };
}

import type { Stream } from '#numerics';

/** Two positions that differ from 0 and from each other. */
export function positions(random: Stream, largest: number): { m: number; n: number } {
  const m = random.choice([-1, 1]) * random.integer(1, largest);
  let n = m;
  while (n === m) n = random.choice([-1, 1]) * random.integer(1, largest);
  return { m, n };
}

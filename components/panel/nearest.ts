/** The number of insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (const [i, row] of rows.entries()) {
    for (let j = 0; j <= b.length; j += 1) {
      if (i === 0 || j === 0) {
        row[j] = i + j;
        continue;
      }
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(at(i, j), at(i - 2, j - 2) + 1);
      }
    }
  }
  return at(a.length, b.length);
}

/** The names that are fewest slips of the pen away from `received`, the nearest first; of equals, in their order. */
export function nearestOf(received: string, names: readonly string[], count: number): string[] {
  // An address may be of any length; what is much longer than any name is as far from all of them.
  const written = received.slice(0, 200).toLowerCase();
  return names
    .map((name) => ({ name, slips: distance(written, name.toLowerCase()) }))
    .sort((one, other) => one.slips - other.slips)
    .slice(0, count)
    .map(({ name }) => name);
}

/** The name that is fewest slips of the pen away from `received`; the first of several; `undefined` among none. */
export const nearest = (received: string, names: readonly string[]): string | undefined =>
  nearestOf(received, names, 1)[0];

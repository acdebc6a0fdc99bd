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

/** The name that is fewest slips of the pen away from `received`; the first of several; `undefined` among none. */
export function nearest(received: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const name of names) {
    const slips = distance(received.toLowerCase(), name.toLowerCase());
    if (slips < least) [best, least] = [name, slips];
  }
  return best;
}

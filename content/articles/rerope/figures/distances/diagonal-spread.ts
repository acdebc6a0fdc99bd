/**
 * The greatest difference between two entries of one diagonal of a lower triangle: 0 exactly for a Toeplitz matrix.
 *
 * @param rows row i holds the entries 0 … i
 */
export function diagonalSpread(rows: readonly (readonly number[])[]): number {
  let spread = 0;
  for (let r = 0; r < rows.length; r += 1) {
    let [least, most] = [Infinity, -Infinity];
    for (let i = r; i < rows.length; i += 1) {
      const entry = rows[i]?.[i - r] ?? NaN;
      least = Math.min(least, entry);
      most = Math.max(most, entry);
    }
    spread = Math.max(spread, most - least);
  }
  return spread;
}

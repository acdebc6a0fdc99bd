import type { Block } from './architecture.ts';

/**
 * Y = X W.
 *
 * @param y rows × block.columns
 * @param x rows × block.rows
 * @param parameters where the matrix W stands
 * @param rows even
 */
export function product(
  y: Float64Array,
  x: Float64Array,
  parameters: Float64Array,
  { start, rows: inner, columns }: Block,
  rows: number,
): void {
  for (let t = 0; t < rows; t += 2) {
    const first = t * inner;
    const second = first + inner;
    for (let j = 0; j < columns; j += 4) {
      // Two rows and four columns at a time: their sums stay in registers.
      let a0 = 0,
        a1 = 0,
        a2 = 0,
        a3 = 0;
      let b0 = 0,
        b1 = 0,
        b2 = 0,
        b3 = 0;
      for (let i = 0, w = start + j; i < inner; i += 1, w += columns) {
        const a = x[first + i]!;
        const b = x[second + i]!;
        const w0 = parameters[w]!;
        const w1 = parameters[w + 1]!;
        const w2 = parameters[w + 2]!;
        const w3 = parameters[w + 3]!;
        a0 += a * w0;
        a1 += a * w1;
        a2 += a * w2;
        a3 += a * w3;
        b0 += b * w0;
        b1 += b * w1;
        b2 += b * w2;
        b3 += b * w3;
      }
      const at = t * columns + j;
      y[at] = a0;
      y[at + 1] = a1;
      y[at + 2] = a2;
      y[at + 3] = a3;
      y[at + columns] = b0;
      y[at + columns + 1] = b1;
      y[at + columns + 2] = b2;
      y[at + columns + 3] = b3;
    }
  }
}

import type { Block } from './architecture.ts';

/**
 * The gradient of X from that of Y = X W: dX = dY Wᵀ.
 *
 * @param dx rows × block.rows
 * @param dy rows × block.columns
 * @param parameters where the matrix W stands
 * @param rows even
 */
export function inputGradient(
  dx: Float64Array,
  dy: Float64Array,
  parameters: Float64Array,
  { start, rows: inner, columns }: Block,
  rows: number,
): void {
  for (let t = 0; t < rows; t += 2) {
    const first = t * columns;
    const second = first + columns;
    for (let i = 0; i < inner; i += 4) {
      let a0 = 0,
        a1 = 0,
        a2 = 0,
        a3 = 0;
      let b0 = 0,
        b1 = 0,
        b2 = 0,
        b3 = 0;
      for (let j = 0, w = start + i * columns; j < columns; j += 1, w += 1) {
        const a = dy[first + j]!;
        const b = dy[second + j]!;
        const w0 = parameters[w]!;
        const w1 = parameters[w + columns]!;
        const w2 = parameters[w + 2 * columns]!;
        const w3 = parameters[w + 3 * columns]!;
        a0 += a * w0;
        a1 += a * w1;
        a2 += a * w2;
        a3 += a * w3;
        b0 += b * w0;
        b1 += b * w1;
        b2 += b * w2;
        b3 += b * w3;
      }
      const at = t * inner + i;
      dx[at] = a0;
      dx[at + 1] = a1;
      dx[at + 2] = a2;
      dx[at + 3] = a3;
      dx[at + inner] = b0;
      dx[at + inner + 1] = b1;
      dx[at + inner + 2] = b2;
      dx[at + inner + 3] = b3;
    }
  }
}

/**
 * Adds to the gradient of W that of Y = X W: dW += Xᵀ dY.
 *
 * @param gradient of all parameters, in the order of the parameters
 * @param x rows × block.rows
 * @param dy rows × block.columns
 */
export function addWeightGradient(
  gradient: Float64Array,
  x: Float64Array,
  dy: Float64Array,
  { start, rows: inner, columns }: Block,
  rows: number,
): void {
  for (let i = 0; i < inner; i += 2) {
    for (let j = 0; j < columns; j += 4) {
      let a0 = 0,
        a1 = 0,
        a2 = 0,
        a3 = 0;
      let b0 = 0,
        b1 = 0,
        b2 = 0,
        b3 = 0;
      for (let t = 0, u = i, v = j; t < rows; t += 1, u += inner, v += columns) {
        const a = x[u]!;
        const b = x[u + 1]!;
        const d0 = dy[v]!;
        const d1 = dy[v + 1]!;
        const d2 = dy[v + 2]!;
        const d3 = dy[v + 3]!;
        a0 += a * d0;
        a1 += a * d1;
        a2 += a * d2;
        a3 += a * d3;
        b0 += b * d0;
        b1 += b * d1;
        b2 += b * d2;
        b3 += b * d3;
      }
      const at = start + i * columns + j;
      gradient[at]! += a0;
      gradient[at + 1]! += a1;
      gradient[at + 2]! += a2;
      gradient[at + 3]! += a3;
      gradient[at + columns]! += b0;
      gradient[at + columns + 1]! += b1;
      gradient[at + columns + 2]! += b2;
      gradient[at + columns + 3]! += b3;
    }
  }
}

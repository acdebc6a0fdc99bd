import { width } from './architecture.ts';

const epsilon = 1e-6;

/**
 * Root-mean-square norm without gain of every row: y = x / √(mean x² + ε).
 *
 * @param y rows × width
 * @param inverses receives 1 / √(mean x² + ε) of each row
 * @param x rows × width
 */
export function norm(y: Float64Array, inverses: Float64Array, x: Float64Array, rows: number): void {
  for (let t = 0; t < rows; t += 1) {
    const start = t * width;
    let sum = 0;
    for (let i = start; i < start + width; i += 1) sum += x[i]! * x[i]!;
    const inverse = 1 / Math.sqrt(sum / width + epsilon);
    inverses[t] = inverse;
    for (let i = start; i < start + width; i += 1) y[i] = x[i]! * inverse;
  }
}

/**
 * Adds to the gradient of x what comes through its norm y: dx += (dy − y mean(y dy)) / √(mean x² + ε).
 *
 * @param dx rows × width
 * @param dy rows × width
 * @param y what {@link norm} made of x, with its `inverses`
 */
export function addNormGradient(
  dx: Float64Array,
  dy: Float64Array,
  y: Float64Array,
  inverses: Float64Array,
  rows: number,
): void {
  for (let t = 0; t < rows; t += 1) {
    const start = t * width;
    let sum = 0;
    for (let i = start; i < start + width; i += 1) sum += y[i]! * dy[i]!;
    const mean = sum / width;
    for (let i = start; i < start + width; i += 1) dx[i]! += (dy[i]! - y[i]! * mean) * inverses[t]!;
  }
}

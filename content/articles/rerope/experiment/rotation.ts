import { deterministicRotation } from '#numerics';
import { headSize, width } from './architecture.ts';

/** Cosine and sine of x θ_s for each of some positions x (rows) and each pair s of a head (columns). */
export interface Rotation {
  readonly cosines: Float64Array;
  readonly sines: Float64Array;
}

/** The vectors of all heads side by side, one row of `width` numbers for each token, inside a wider table. */
export interface Rows {
  readonly values: Float64Array;
  readonly start: number;
  readonly stride: number;
}

const pairs = headSize / 2;

/**
 * The rotations R^x at the positions x.
 *
 * @param positions any real numbers with |x θ_s| ≤ 10⁶
 * @param frequencies θ_s, one for each pair of a head
 */
export function rotationAt(positions: ArrayLike<number>, frequencies: readonly number[]): Rotation {
  const cosines = new Float64Array(positions.length * pairs);
  const sines = new Float64Array(positions.length * pairs);
  for (let t = 0; t < positions.length; t += 1) {
    for (let s = 0; s < pairs; s += 1) {
      const [cosine, sine] = deterministicRotation(positions[t]! * frequencies[s]!);
      cosines[t * pairs + s] = cosine;
      sines[t * pairs + s] = sine;
    }
  }
  return { cosines, sines };
}

/**
 * Turns each vector pair by pair.
 *
 * @param direction 1 for R^x, −1 for its transpose R^−x
 * @param count of rows
 */
export function rotate(
  to: Rows,
  from: Rows,
  { cosines, sines }: Rotation,
  direction: 1 | -1,
  count: number,
): void {
  const source = from.values;
  const target = to.values;
  for (let t = 0; t < count; t += 1) {
    const read = from.start + t * from.stride;
    const write = to.start + t * to.stride;
    for (let c = 0; c < width; c += 2) {
      const at = t * pairs + ((c >> 1) & (pairs - 1));
      const cosine = cosines[at]!;
      const sine = direction * sines[at]!;
      const x = source[read + c]!;
      const y = source[read + c + 1]!;
      target[write + c] = x * cosine - y * sine;
      target[write + c + 1] = x * sine + y * cosine;
    }
  }
}

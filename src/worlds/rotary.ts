import { at, cos, real, sin } from '#numerics';

/**
 * The frequencies θ_s = b^(−2s/d) of rotary position embedding, for s = 0 … d/2 − 1.
 *
 * @throws RangeError when d is not a positive even integer or the base is not a positive number
 */
export function frequencies(d: number, base = 10_000): number[] {
  if (!Number.isInteger(d) || d < 2 || d % 2 !== 0) {
    throw new RangeError(`a rotary dimension is a positive even integer, received ${d}`);
  }
  if (!(base > 0 && base < Infinity)) throw new RangeError(`a base is a positive number, received ${base}`);
  return Array.from({ length: d / 2 }, (_, s) => base ** ((-2 * s) / d));
}

/**
 * R^x v: the pair (v[2s], v[2s+1]) is turned by the angle x θ_s.
 *
 * @param v 2n entries for n frequencies
 * @param x any finite position, whole or not
 * @throws RangeError on a position that is not finite or a vector of another length
 */
export function turn(v: readonly number[], theta: readonly number[], x: number): number[] {
  checkPosition(x);
  if (v.length !== 2 * theta.length) {
    throw new RangeError(
      `${theta.length} frequencies turn ${2 * theta.length} entries, received ${v.length}`,
    );
  }
  return theta.flatMap((frequency, s) => {
    const [c, n] = circlePoint(x * frequency);
    const [a, b] = [at(v, 2 * s), at(v, 2 * s + 1)];
    return [a * c - b * n, a * n + b * c];
  });
}

/**
 * The d × d matrix R^x itself, as rows: what {@link turn} does without it, for a route of its own.
 *
 * @throws RangeError on a position that is not finite
 */
export function rotaryMatrix(theta: readonly number[], x: number): number[][] {
  checkPosition(x);
  const rows = Array.from({ length: 2 * theta.length }, () => new Array<number>(2 * theta.length).fill(0));
  theta.forEach((frequency, s) => {
    const [c, n] = circlePoint(x * frequency);
    const [upper, lower] = [at(rows, 2 * s), at(rows, 2 * s + 1)];
    [upper[2 * s], upper[2 * s + 1]] = [c, -n];
    [lower[2 * s], lower[2 * s + 1]] = [n, c];
  });
  return rows;
}

function circlePoint(angle: number): [cosine: number, sine: number] {
  return [real(cos(angle)), real(sin(angle))];
}

function checkPosition(x: number): void {
  if (!Number.isFinite(x)) throw new RangeError(`a position is a finite number, received ${x}`);
}

/** The distance ρ(r) ≥ 0 that attention is shown for a key r ≥ 0 positions back. */
export type EffectiveDistance = (r: number) => number;

/** The window and the divisor of steps outside it; `k = Infinity` is ReRoPE. */
export interface LeakyWindow {
  /** A positive integer. */
  readonly w: number;
  /** A positive number; below 1 it stretches distances instead of compressing them. */
  readonly k: number;
}

/** RoPE: ρ(r) = r. */
export const ropeDistance: EffectiveDistance = (r) => distance(r);

/**
 * Position interpolation: ρ(r) = r/k.
 *
 * @throws RangeError when k is not a positive finite number
 */
export function interpolatedDistance(k: number): EffectiveDistance {
  checkDivisor(k);
  if (k === Infinity) throw new RangeError('a divisor of every position is finite');
  return (r) => distance(r) / k;
}

/**
 * Leaky ReRoPE: ρ(r) = r below the window w, then w + (r − w)/k; with `k = Infinity` it is ReRoPE.
 *
 * @throws RangeError when w is not a positive integer or k not a positive number
 */
export function leakyDistance({ w, k }: LeakyWindow): EffectiveDistance {
  checkWindow({ w, k });
  return (r) => (distance(r) < w ? r : w + (r - w) / k);
}

/**
 * ReRoPE: ρ(r) = min(r, w).
 *
 * @throws RangeError when w is not a positive integer
 */
export function clippedDistance(w: number): EffectiveDistance {
  checkWindow({ w, k: Infinity });
  return (r) => Math.min(distance(r), w);
}

/** The lower triangle of distances of a length L: row i holds ρ(i − j) for j = 0 … i. */
export function distanceMatrix(rho: EffectiveDistance, L: number): number[][] {
  checkLength(L);
  return Array.from({ length: L }, (_, i) => Array.from({ length: i + 1 }, (__, j) => rho(i - j)));
}

/** Whether every distance at length L lies within those of the training length N, whose largest is N − 1. */
export function isTrained(rho: EffectiveDistance, L: number, N: number): boolean {
  checkLength(L);
  checkLength(N);
  for (let r = 0; r < L; r += 1) if (!(rho(r) <= N - 1)) return false;
  return true;
}

/** The smallest divisor with which position interpolation stays within the training length: (L − 1)/(N − 1). */
export function interpolationDivisor(L: number, N: number): number {
  checkLength(L);
  checkLength(N);
  return (L - 1) / (N - 1);
}

/**
 * The largest L at which Leaky ReRoPE stays within the training length: w + 1 + ⌊k (N − 1 − w)⌋.
 *
 * A window that reaches beyond the trained distances changes nothing within them: then it is N.
 */
export function longestLength({ w, k }: LeakyWindow, N: number): number {
  checkWindow({ w, k });
  checkLength(N);
  if (w > N - 1) return N;
  if (k === Infinity) return Infinity;
  return w + 1 + Math.floor(k * (N - 1 - w));
}

/** @throws RangeError when w is not a positive integer or k not a positive number */
export function checkWindow({ w, k }: LeakyWindow): void {
  if (!Number.isInteger(w) || w < 1) throw new RangeError(`a window is a positive integer, received ${w}`);
  checkDivisor(k);
}

function checkDivisor(k: number): void {
  if (!(k > 0)) throw new RangeError(`a divisor is a positive number, received ${k}`);
}

function checkLength(L: number): void {
  if (!Number.isInteger(L) || L < 1) throw new RangeError(`a length is a positive integer, received ${L}`);
}

function distance(r: number): number {
  if (!(r >= 0 && r < Infinity)) throw new RangeError(`a distance is finite and not negative, received ${r}`);
  return r;
}

import { add, div, mul, sub } from './arithmetic.ts';
import { Dual, real, type Scalar } from './dual.ts';
import { operations } from './operations.ts';
import { sqrt } from './power.ts';

/** The entry `x[i]`, for an index known to be in range. */
export function at<T>(x: readonly T[], i: number): T {
  return x[i] as T;
}

/** `x · y` for vectors of one length. */
export function dot(x: readonly Scalar[], y: readonly Scalar[]): Scalar {
  return dotOfOneTag(x, y) ?? dotOfAnyTags(x, y);
}

/** The product without intermediate duals, where at most one ε occurs and none is nested; else undefined. */
function dotOfOneTag(x: readonly Scalar[], y: readonly Scalar[]): Scalar | undefined {
  let tag = 0;
  let re = 0;
  let du = 0;
  let rounding = 0;
  for (let i = 0; i < x.length; i += 1) {
    const a = at(x, i);
    const b = at(y, i);
    if (typeof a === 'number' && typeof b === 'number') {
      re += a * b;
      rounding += 2;
      continue;
    }
    const carrier = typeof a === 'number' ? b : a;
    const other = typeof a === 'number' ? a : b;
    if (typeof carrier === 'number' || (tag !== 0 && carrier.tag !== tag)) return undefined;
    tag = carrier.tag;
    if (typeof carrier.re !== 'number' || typeof carrier.du !== 'number') return undefined;
    if (typeof other === 'number') {
      re += carrier.re * other;
      du += carrier.du * other;
      rounding += 4;
    } else {
      if (other.tag !== tag || typeof other.re !== 'number' || typeof other.du !== 'number') return undefined;
      re += carrier.re * other.re;
      du += carrier.re * other.du + carrier.du * other.re;
      rounding += 6;
    }
  }
  operations.count += rounding;
  return tag === 0 ? re : new Dual(tag, re, du);
}

function dotOfAnyTags(x: readonly Scalar[], y: readonly Scalar[]): Scalar {
  let sum = mul(at(x, 0), at(y, 0));
  for (let i = 1; i < x.length; i += 1) sum = add(sum, mul(at(x, i), at(y, i)));
  return sum;
}

/** The Euclidean norm; its derivative at 0 is NaN. */
export function norm(x: readonly Scalar[]): Scalar {
  let largest = 0;
  for (const entry of x) largest = Math.max(largest, Math.abs(real(entry)));
  // Squares of entries this small or large would underflow or overflow.
  if (largest > 1e-150 && largest < 1e150) return sqrt(dot(x, x));
  if (largest === 0 || !Number.isFinite(largest)) return sqrt(dot(x, x));
  const scaled = x.map((entry) => div(entry, largest));
  return mul(largest, sqrt(dot(scaled, scaled)));
}

/** `‖x‖²`. */
export function squaredNorm(x: readonly Scalar[]): Scalar {
  return dot(x, x);
}

/** `x + y`, entry by entry. */
export function plus(x: readonly Scalar[], y: readonly Scalar[]): Scalar[] {
  return x.map((entry, i) => add(entry, at(y, i)));
}

/** `x − y`, entry by entry. */
export function minus(x: readonly Scalar[], y: readonly Scalar[]): Scalar[] {
  return x.map((entry, i) => sub(entry, at(y, i)));
}

/** `a x`, entry by entry. */
export function scale(a: Scalar, x: readonly Scalar[]): Scalar[] {
  return x.map((entry) => mul(a, entry));
}

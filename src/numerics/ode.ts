import { advance, type Advanced, type Velocity } from './advance.ts';
import { add, mul, sub } from './arithmetic.ts';
import { Dual, type Scalar } from './dual.ts';
import { pack, unpack } from './packing.ts';
import { collectTags } from './tags.ts';
import { at } from './vector.ts';

export interface OdeOptions {
  /** The local tolerance of the solver; 1e-13 unless given. */
  readonly tolerance?: number;
}

export interface OdeSolution {
  /** The state at the end. */
  readonly x: Scalar[];
  /** The distance to a second solution of 100 times the tolerance plus one tolerance a step, relative to the state. */
  readonly error: number;
}

export const usualTolerance = 1e-13;

/** `x + factor · v`, entry by entry. */
export function shift(x: readonly Scalar[], factor: Scalar, v: readonly Scalar[]): Scalar[] {
  return x.map((entry, i) => add(entry, mul(factor, at(v, i))));
}

/** The relative error of a solution: its distance to a rougher one, and what its own steps may add up to. */
export function statedError(fine: Advanced, rough: Advanced, tolerance: number): number {
  let distance = 0;
  let size = 0;
  fine.coefficients.forEach((entry, i) => {
    distance = Math.max(distance, Math.abs(entry - at(rough.coefficients, i)));
    size = Math.max(size, Math.abs(entry));
  });
  return (size === 0 ? distance : distance / size) + fine.steps * tolerance;
}

/** The tags that the solution carries: those of the state and those of values inside the velocity. */
export function tagsOf(velocity: Velocity, t: number, x: readonly Scalar[]): number[] {
  const tags = new Set<number>();
  collectTags(x, tags);
  collectTags(velocity(t, x), tags);
  return [...tags].sort((a, b) => a - b);
}

/**
 * The solution of `dx/dt = f(t, x)` that is at `x` at time `from`, at time `to` (which may be earlier).
 *
 * Both times and the state may carry derivatives: a dual state obeys the variational equation, a dual end time moves
 * along the velocity there, a dual start time moves back along the velocity.
 *
 * @throws RangeError when the solution explodes before `to`
 */
export function integrateOde(
  f: Velocity,
  from: Scalar,
  x: readonly Scalar[],
  to: Scalar,
  options: OdeOptions = {},
): OdeSolution {
  if (to instanceof Dual) {
    // x(p + qε) = x(p) + qε f(p, x(p)), since ε² = 0.
    const before = integrateOde(f, from, x, to.re, options);
    return { x: shift(before.x, new Dual(to.tag, 0, to.du), f(to.re, before.x)), error: before.error };
  }
  if (from instanceof Dual) {
    const delay = new Dual(from.tag, 0, sub(0, from.du));
    return integrateOde(f, from.re, shift(x, delay, f(from.re, x)), to, options);
  }
  const tolerance = options.tolerance ?? usualTolerance;
  const tags = tagsOf(f, from, x);
  const start = pack(x, tags);
  const fine = advance(f, tags, from, start, to, tolerance);
  const rough = advance(f, tags, from, start, to, 100 * tolerance);
  return { x: unpack(fine.coefficients, tags), error: statedError(fine, rough, tolerance) };
}

/** Velocity of the flow at place x and time t. */
export type Velocity = (x: number, t: number) => number;

/** Methods that follow the reverse ODE, of order 1 and 2. */
export const methods = ['euler', 'heun'] as const;
export type Method = (typeof methods)[number];

/** One step back in time, from t to t − h. */
const step: Readonly<Record<Method, (velocity: Velocity, x: number, t: number, h: number) => number>> = {
  euler: (velocity, x, t, h) => x - h * velocity(x, t),
  heun(velocity, x, t, h) {
    const first = velocity(x, t);
    const second = velocity(x - h * first, t - h);
    return x - (h / 2) * (first + second);
  },
};

/**
 * Follows the ODE back from t = `from` to 0 in N equal steps (alg:reverse); yields after every step.
 *
 * @param noise places at t = `from`
 * @returns places at the N + 1 levels, the noise first
 */
export function* descend(
  velocity: Velocity,
  method: Method,
  noise: Float64Array,
  from: number,
  steps: number,
): Generator<undefined, readonly Float64Array[]> {
  const h = from / steps;
  const levels = [noise];
  for (let k = 0; k < steps; k += 1) {
    const before = levels[k] ?? noise;
    levels.push(before.map((x) => step[method](velocity, x, from - k * h, h)));
    yield;
  }
  return levels;
}

/** The place of particle `i` at time t, on straight lines between the levels of a descent from `from`. */
export function placeAt(levels: readonly Float64Array[], i: number, from: number, t: number): number {
  const steps = levels.length - 1;
  const at = ((from - t) / from) * steps;
  const k = Math.max(0, Math.min(steps - 1, Math.floor(at)));
  const before = levels[k]?.[i] ?? NaN;
  return before + (at - k) * ((levels[k + 1]?.[i] ?? NaN) - before);
}

import type { HeatedBumps } from './bumps.ts';
import { probabilities, top } from './layout.ts';
import { quantile } from './quantiles.ts';
import { descend, methods, type Method } from './solver.ts';

/** Root mean square distance to the exact quantile for 1, 2, 4, …, 64 steps of each method. */
export type Errors = Readonly<Record<Method, Float64Array>>;

export const doublings = 7;

function rootMeanSquare(reached: Float64Array, exact: readonly number[]): number {
  const sum = exact.reduce((total, place, i) => total + ((reached[i] ?? NaN) - place) ** 2, 0);
  return Math.sqrt(sum / exact.length);
}

/** Measures both methods on the drawn quantiles, which the exact flow takes to the quantiles of the data. */
export function* measureErrors(bumps: HeatedBumps): Generator<undefined, Errors> {
  const noise = Float64Array.from(probabilities, (probability) => quantile(bumps, probability, top));
  const exact = probabilities.map((probability) => quantile(bumps, probability, 0));
  const errors = { euler: new Float64Array(doublings), heun: new Float64Array(doublings) };
  for (const method of methods) {
    for (let k = 0; k < doublings; k += 1) {
      const descent = yield* descend(bumps.velocity, method, noise, top, 2 ** k);
      errors[method][k] = rootMeanSquare(descent[2 ** k] ?? noise, exact);
    }
  }
  return errors;
}

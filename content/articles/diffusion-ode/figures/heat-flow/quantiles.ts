import { Dual, invertMonotone, mul, real, type Scalar } from '#numerics';
import type { HeatedBumps } from './bumps.ts';
import { levels, probabilities, top } from './layout.ts';

/** Beyond this distance there is no data, whatever the reader does to the bumps. */
const reach = 12;

/** How many steps of Newton may be tried from a neighbouring level, and how small the last one must be. */
const attempts = 6;
const settled = 1e-9;

/** The place below which the given mass lies at noise level σ; in one dimension the flow carries it along (eq:quantile). */
export function quantile({ cdf, density }: HeatedBumps, probability: number, sigma: number): number {
  const edge = reach + 8 * sigma;
  // The slope of the distribution function is the density, at a fraction of the price of a dual evaluation.
  const below = (x: Scalar): Scalar =>
    typeof x === 'number'
      ? cdf(x, sigma)
      : new Dual(x.tag, cdf(real(x), sigma), mul(density(real(x), sigma), x.du));
  return real(invertMonotone(below, probability, [-edge, edge]));
}

/** Newton's method from a place nearby; where that does not settle at once, the safe way. */
function refined(bumps: HeatedBumps, probability: number, sigma: number, guess: number): number {
  let x = guess;
  for (let i = 0; i < attempts; i += 1) {
    const step = (bumps.cdf(x, sigma) - probability) / bumps.density(x, sigma);
    x -= step;
    if (Math.abs(step) < settled) return x;
  }
  return quantile(bumps, probability, sigma);
}

/** Quantile curves: for every level of σ from 0 to its top the places of all drawn probabilities. */
export function quantileCurves(bumps: HeatedBumps): readonly Float64Array[] {
  let curve = Float64Array.from(probabilities, (probability) => quantile(bumps, probability, top));
  const curves = [curve];
  for (let k = levels - 1; k >= 0; k -= 1) {
    const below = curve;
    curve = below.map((guess, i) => refined(bumps, probabilities[i] ?? NaN, (k / levels) * top, guess));
    curves.unshift(curve);
  }
  return curves;
}

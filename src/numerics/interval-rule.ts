import type { EmbeddedRule } from './embedded-rule.ts';
import { at } from './vector.ts';

/** Makes the stated error exceed the true one even where the integrand has a kink or a jump. */
const caution = 4;

const known = new Map<number, EmbeddedRule>();

/** `Pₙ(x)`, `Pₙ₋₁(x)` and `Pₙ₋₂(x)` by the three-term recurrence. */
function legendre(n: number, x: number): [number, number, number] {
  let [value, before, twoBefore] = [1, 0, 0];
  for (let k = 1; k <= n; k += 1) {
    [value, before, twoBefore] = [((2 * k - 1) * x * value - (k - 1) * before) / k, value, before];
  }
  return [value, before, twoBefore];
}

/** Gauss–Legendre on [−1, 1]; the nodes are the roots of `Pₙ` by Newton's method. */
function standard(n: number): EmbeddedRule {
  const rule = known.get(n);
  if (rule !== undefined) return rule;
  const nodes: number[] = [];
  const weights: number[] = [];
  const coarse: number[] = [];
  for (let k = n; k >= 1; k -= 1) {
    let x = Math.cos((Math.PI * (k - 0.25)) / (n + 0.5));
    for (let step = 0; step < 6; step += 1) {
      const [value, before] = legendre(n, x);
      x -= (value * (x * x - 1)) / (n * (x * value - before));
    }
    const [value, before, twoBefore] = legendre(n, x);
    const slope = (n * (x * value - before)) / (x * x - 1);
    const weight = 2 / ((1 - x * x) * slope * slope);
    nodes.push(x);
    weights.push(weight);
    coarse.push(weight * (1 - caution * (before + twoBefore)));
  }
  const made = { nodes, weights, coarse };
  known.set(n, made);
  return made;
}

/**
 * Gauss–Legendre quadrature over [a, b] (a > b gives the negative integral).
 *
 * The coarse rule leaves out the moments of the integrand with `Pₙ₋₁` and `Pₙ₋₂`, so that the stated error is the
 * size of the last Legendre coefficients the nodes can see: two null rules of Berntsen and Espelid, 1991.
 *
 * @param n the number of nodes, at least 3
 */
export function intervalRule(a: number, b: number, n = 24): EmbeddedRule {
  if (!Number.isInteger(n) || n < 3)
    throw new RangeError(`the number of nodes must be an integer of at least 3; got ${n}`);
  const { nodes, weights, coarse } = standard(n);
  const half = (b - a) / 2;
  const middle = (a + b) / 2;
  return {
    nodes: nodes.map((x) => middle + half * x),
    weights: weights.map((weight) => half * weight),
    coarse: nodes.map((_, k) => half * at(coarse, k)),
  };
}

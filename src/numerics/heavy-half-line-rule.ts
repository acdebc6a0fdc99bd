import { trapezoid, type EmbeddedRule } from './embedded-rule.ts';

/** Where `x` is 6e22 widths away, or 1e-23 of one: what an integrable tail leaves beyond is below roundoff. */
const end = 4.2;

/**
 * Quadrature over (from, ∞) for integrands with algebraic or faster tails, which may have an integrable singularity at
 * `from`: the double-exponential rule `x = exp(π/2 sinh u)` (Takahasi and Mori, 1974).
 */
export function heavyHalfLineRule(from: number, width = 1, count = 281): EmbeddedRule {
  if (!(width > 0)) throw new RangeError(`the width of a half-line rule must be positive; got ${width}`);
  return trapezoid(-end, end, count, (u) => {
    const x = Math.exp((Math.PI / 2) * Math.sinh(u));
    return { x: from + width * x, slope: width * x * (Math.PI / 2) * Math.cosh(u) };
  });
}

import { trapezoid, type EmbeddedRule } from './embedded-rule.ts';

/** Where `x` is 1e35 widths away: the tail of a Cauchy density beyond it is below roundoff. */
const end = 4.65;

/**
 * Quadrature over (−∞, ∞) for integrands with algebraic tails: the double-exponential rule
 * `x = sinh(π/2 sinh u)` (Takahasi and Mori, 1974).
 */
export function heavyTailRule(centre: number, width: number, count = 281): EmbeddedRule {
  if (!(width > 0)) throw new RangeError(`the width of a line rule must be positive; got ${width}`);
  return trapezoid(-end, end, count, (u) => {
    const inner = (Math.PI / 2) * Math.sinh(u);
    return {
      x: centre + width * Math.sinh(inner),
      slope: width * Math.cosh(inner) * (Math.PI / 2) * Math.cosh(u),
    };
  });
}

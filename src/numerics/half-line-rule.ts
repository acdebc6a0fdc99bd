import { trapezoid, type EmbeddedRule } from './embedded-rule.ts';

/**
 * Quadrature over (from, ∞) for integrands that fall off exponentially on the scale of `width` and may have an
 * integrable singularity at `from`: the trapezoid rule after `x = exp(u − e^{−u})` (Takahasi and Mori, 1974).
 */
export function halfLineRule(from: number, width: number, count = 161): EmbeddedRule {
  if (!(width > 0)) throw new RangeError(`the width of a half-line rule must be positive; got ${width}`);
  return trapezoid(-4.2, 4.4, count, (u) => {
    const x = Math.exp(u - Math.exp(-u));
    return { x: from + width * x, slope: width * x * (1 + Math.exp(-u)) };
  });
}

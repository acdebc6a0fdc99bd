import type { PositionMethod } from '../positions/position-method.ts';

/** eq:rr-decay for a method: `g(r) = (2/d) Σₛ cos(ρ(r) θ′ₛ)`, the logit of a vector with itself, r positions back. */
export function meanAttention({ rho, theta }: PositionMethod, r: number): number {
  const distance = rho(r);
  return theta.reduce((sum, frequency) => sum + Math.cos(distance * frequency), 0) / theta.length;
}

import type { PositionMethod } from '../positions/position-method.ts';

/** How far the plane s is turned in training and at the test. */
export interface Phase {
  /** The largest trained angle, (N − 1) θₛ, in radians. */
  readonly trained: number;
  /** The largest angle at the test, ρ(L − 1) θ′ₛ. */
  readonly reached: number;
  /** Whether training turned the plane all the way round, so that no angle is new to it. */
  readonly isWhole: boolean;
}

/** The phases of all planes; distances rise with r, so the last one is the largest. */
export function phases(
  { rho, theta }: PositionMethod,
  trained: readonly number[],
  N: number,
  L: number,
): Phase[] {
  return trained.map((frequency, s) => ({
    trained: (N - 1) * frequency,
    reached: rho(L - 1) * (theta[s] ?? NaN),
    isWhole: (N - 1) * frequency >= 2 * Math.PI,
  }));
}

/** The factor by which the worst plane exceeds its trained angles; planes that went all the way round do not count. */
export function excess(all: readonly Phase[]): number {
  return Math.max(...all.filter(({ isWhole }) => !isWhole).map(({ reached, trained }) => reached / trained));
}

import { operations } from '#numerics';
import { limits } from './limits.ts';
import { FormulaError } from './error.ts';
import type { Range } from './range.ts';

/** Kinds of numerical method that state an error of their own. */
export type Method = 'quadrature' | 'solver' | 'difference';

export const methods: readonly Method[] = ['quadrature', 'solver', 'difference'];

/**
 * What an evaluation leaves behind besides its value: the ingredients of its tolerance, and the work it took.
 *
 * `scale` is the size of the terms behind the value computed last, cancellation and conditioning included,
 * so that its rounding error is at most about (operations · 2⁻⁵³ + stated) · scale.
 * Every closure sets it; composite ones combine those of their parts.
 */
export const gauge = {
  scale: 0,
  /** Largest relative error stated by each method since {@link resetGauge}. */
  stated: { quadrature: 0, solver: 0, difference: 0 } as Record<Method, number>,
  evaluations: 0,
  /** How many derivatives are being taken within one another; each doubles what an evaluation costs. */
  derivatives: 0,
  /** How many definitions are being unfolded within one another. */
  definitions: 0,
};

/** Starts a new account. */
export function resetGauge(): void {
  operations.count = 0;
  gauge.scale = 0;
  gauge.stated = { quadrature: 0, solver: 0, difference: 0 };
  gauge.evaluations = 0;
  gauge.derivatives = 0;
  gauge.definitions = 0;
}

/** Records a relative error that a numerical method states about its result. */
export function state(method: Method, relativeError: number): void {
  // A NaN must not be lost in a comparison: an unknown error is an unbounded one.
  const error = Number.isNaN(relativeError) ? Infinity : relativeError;
  if (error > gauge.stated[method]) gauge.stated[method] = error;
}

/**
 * Counts evaluations of an integrand, a summand, a derivative or a definition.
 *
 * @throws FormulaError `too-much-work` beyond the limit of one scope
 */
export function spend(evaluations: number, at: Range): void {
  gauge.evaluations += evaluations * 2 ** gauge.derivatives;
  if (gauge.evaluations <= limits.evaluations) return;
  throw new FormulaError('too-much-work/evaluations', at, { most: limits.evaluations });
}

/**
 * Runs an evaluation under one more derivative.
 *
 * @throws FormulaError `too-much-work` when there are too many, one inside the other
 */
export function differentiating<Result>(at: Range, evaluate: () => Result): Result {
  gauge.derivatives += 1;
  if (gauge.derivatives > limits.derivatives) {
    throw new FormulaError('too-much-work/derivatives', at, { most: limits.derivatives });
  }
  spend(1, at);
  const result = evaluate();
  gauge.derivatives -= 1;
  return result;
}

import { leastSquaresSlope } from '#numerics';

/** The error at one step relative to the scale of its sample, and what rounding alone would make of it. */
export interface StepError {
  readonly error: number;
  readonly floor: number;
}

/** How errors fall while the step is halved. */
export interface ObservedOrder {
  /** Slope of log error against log step over the last steps above roundoff; NaN when there are too few. */
  readonly slope: number;
  /** Number of leading steps whose error is far above roundoff. */
  readonly usable: number;
  /** Whether every error is nothing but rounding. */
  readonly exact: boolean;
  /** Root-mean-square errors over the samples. */
  readonly steps: readonly { readonly step: number; readonly error: number }[];
}

/** How far above roundoff an error must stay to say anything about an order. */
const clearance = 1e3;

/** Steps that the slope is fitted to: the four finest halvings. */
export const fittedSteps = 5;

/** With fewer halvings than three there is no slope at all. */
const fewestSteps = 4;

/** How far an observed order may lie from the declared one. */
export const orderWindow = 0.1;

/**
 * Fits the order of an error.
 *
 * @param samples for each sample its errors at all steps
 * @param steps the steps, falling
 */
export function observedOrder(
  samples: readonly (readonly StepError[])[],
  steps: readonly number[],
): ObservedOrder {
  const errors = steps.map((_, k) => rootMeanSquare(samples.map((sample) => sample[k]?.error ?? NaN)));
  const floors = steps.map((_, k) => rootMeanSquare(samples.map((sample) => sample[k]?.floor ?? NaN)));
  const isClear = (k: number): boolean => {
    const error = errors[k] ?? NaN;
    return error > 0 && error >= clearance * (floors[k] ?? NaN);
  };
  let usable = 0;
  while (usable < steps.length && isClear(usable)) usable += 1;
  const first = Math.max(0, usable - fittedSteps);
  const slope =
    usable < fewestSteps
      ? NaN
      : leastSquaresSlope(
          steps.slice(first, usable).map(Math.log),
          errors.slice(first, usable).map(Math.log),
        );
  return {
    slope,
    usable,
    exact: errors.every((error, k) => error <= (floors[k] ?? NaN)),
    steps: steps.map((step, k) => ({ step, error: errors[k] ?? NaN })),
  };
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}

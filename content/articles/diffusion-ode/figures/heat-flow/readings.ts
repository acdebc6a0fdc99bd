import { decimal, scientific } from '#figure';
import type { Errors } from './order.ts';
import type { Method } from './solver.ts';

/** The numbers under the plot: error, observed order and the gap of the reached law from the data. */
export type Readings = Readonly<Record<'error' | 'order' | 'gap', string>>;

const none = '–';

/**
 * @param errors of both methods, once they are measured
 * @param method the chosen one, none while the flow runs forwards
 * @param doubling power of two of the chosen step count
 * @param gap greatest distance between the distribution functions of the particles and of the data
 */
export function readings(
  errors: Errors | undefined,
  method: Method | undefined,
  doubling: number,
  gap: number | undefined,
): Readings {
  if (errors === undefined || method === undefined) return { error: none, order: none, gap: none };
  const error = errors[method][doubling] ?? NaN;
  const before = errors[method][doubling - 1];
  return {
    error: scientific(error),
    order: before === undefined ? none : decimal(Math.log2(before / error), 2),
    gap: gap === undefined ? none : decimal(gap, 3),
  };
}

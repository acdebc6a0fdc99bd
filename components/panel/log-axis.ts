import type { Tick } from './plot-frame.ts';
import { power } from './scientific.ts';

/** A logarithmic axis over whole decades. */
export interface LogAxis {
  /** The place of a value in percent, 0 at the largest decade; clipped to the frame, what is no number to its top. */
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
}

/**
 * An axis that holds all positive finite `values`, at least from one decade to the next, with at most
 * `most` ticks at powers of ten.
 */
export function logAxis(values: readonly number[], most = 6): LogAxis {
  const logs = values
    .filter((value) => value > 0 && Number.isFinite(value))
    .map((value) => Math.log10(value));
  const low = logs.length === 0 ? -17 : Math.floor(Math.min(...logs) - 0.05);
  const high = logs.length === 0 ? -10 : Math.max(low + 1, Math.ceil(Math.max(...logs) + 0.05));
  const at = (value: number): number => {
    const log = Number.isNaN(value) ? high : Math.log10(value);
    return (100 * (high - Math.min(Math.max(log, low), high))) / (high - low);
  };
  const stride = Math.ceil((high - low) / (most - 1));
  const ticks: Tick[] = [];
  for (let exponent = low; exponent <= high; exponent += stride) {
    ticks.push({ at: (100 * (high - exponent)) / (high - low), text: power(exponent) });
  }
  return { at, ticks };
}

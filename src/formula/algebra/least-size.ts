import { Complex, real } from '#numerics';
import { isExact, isScalar, type Numeric, Table, type Value } from '../value.ts';
import { exact } from '../chapters.ts';

/** The absolute value of a number without its infinitesimals; of a table, of its smallest entry; 0 of anything else. */
export function leastSize(value: Value): number {
  if (value instanceof Table)
    return value.entries.reduce<number>((least, x) => Math.min(least, sizeOf(x)), Infinity);
  if (isExact(value)) return exact.now.approximate(exact.now.absoluteExact(value));
  return isScalar(value) || value instanceof Complex ? sizeOf(value) : 0;
}

function sizeOf(x: Numeric): number {
  return x instanceof Complex ? Math.hypot(real(x.re), real(x.im)) : Math.abs(real(x));
}

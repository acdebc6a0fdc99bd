import { neg } from './arithmetic.ts';
import { Dual, real, type Scalar } from './dual.ts';

/** The absolute value; its derivative at 0 is NaN. */
export function abs(a: Scalar): Scalar {
  if (typeof a === 'number') return Math.abs(a);
  const value = real(a);
  if (value === 0 || Number.isNaN(value)) return new Dual(a.tag, abs(a.re), NaN);
  return value > 0 ? a : neg(a);
}

/** The larger of two; a NaN wins. */
export function maximum(a: Scalar, b: Scalar): Scalar {
  const x = real(a);
  const y = real(b);
  return x >= y || Number.isNaN(x) ? a : b;
}

/** The smaller of two; a NaN wins. */
export function minimum(a: Scalar, b: Scalar): Scalar {
  const x = real(a);
  const y = real(b);
  return x <= y || Number.isNaN(x) ? a : b;
}

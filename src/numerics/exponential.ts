import { add, div, mul, sub } from './arithmetic.ts';
import { Dual, real, type Scalar } from './dual.ts';
import { operations } from './operations.ts';

/** `eᵃ`. */
export function exp(a: Scalar): Scalar {
  if (typeof a === 'number') {
    operations.count += 4;
    return Math.exp(a);
  }
  const value = exp(a.re);
  return new Dual(a.tag, value, mul(value, a.du));
}

/** The natural logarithm; NaN for a negative argument. */
export function log(a: Scalar): Scalar {
  if (typeof a === 'number') {
    operations.count += 4;
    return Math.log(a);
  }
  return new Dual(a.tag, log(a.re), div(a.du, a.re));
}

/** The hyperbolic sine. */
export function sinh(a: Scalar): Scalar {
  if (typeof a === 'number') {
    operations.count += 4;
    return Math.sinh(a);
  }
  return new Dual(a.tag, sinh(a.re), mul(cosh(a.re), a.du));
}

/** The hyperbolic cosine. */
export function cosh(a: Scalar): Scalar {
  if (typeof a === 'number') {
    operations.count += 4;
    return Math.cosh(a);
  }
  return new Dual(a.tag, cosh(a.re), mul(sinh(a.re), a.du));
}

/** The hyperbolic tangent. */
export function tanh(a: Scalar): Scalar {
  if (typeof a === 'number') {
    operations.count += 4;
    return Math.tanh(a);
  }
  const value = tanh(a.re);
  return new Dual(a.tag, value, mul(sub(1, mul(value, value)), a.du));
}

/** `log Σ exp(aᵢ)` without overflow or underflow; −∞ for no terms. */
export function logSumExp(terms: readonly Scalar[]): Scalar {
  let largest = -Infinity;
  for (const term of terms) {
    const value = real(term);
    if (!(value <= largest)) largest = value;
  }
  if (!Number.isFinite(largest)) return largest;
  let sum: Scalar = 0;
  for (const term of terms) sum = add(sum, exp(sub(term, largest)));
  return add(log(sum), largest);
}

import { Dual, type Scalar } from './dual.ts';
import { operations } from './operations.ts';

/** `a + b`. */
export function add(a: Scalar, b: Scalar): Scalar {
  if (typeof a === 'number') {
    if (typeof b === 'number') {
      operations.count += 1;
      return a + b;
    }
    return new Dual(b.tag, add(a, b.re), b.du);
  }
  if (typeof b === 'number' || a.tag > b.tag) return new Dual(a.tag, add(a.re, b), a.du);
  if (a.tag < b.tag) return new Dual(b.tag, add(a, b.re), b.du);
  return new Dual(a.tag, add(a.re, b.re), add(a.du, b.du));
}

/** `a − b`. */
export function sub(a: Scalar, b: Scalar): Scalar {
  if (typeof a === 'number') {
    if (typeof b === 'number') {
      operations.count += 1;
      return a - b;
    }
    return new Dual(b.tag, sub(a, b.re), neg(b.du));
  }
  if (typeof b === 'number' || a.tag > b.tag) return new Dual(a.tag, sub(a.re, b), a.du);
  if (a.tag < b.tag) return new Dual(b.tag, sub(a, b.re), neg(b.du));
  return new Dual(a.tag, sub(a.re, b.re), sub(a.du, b.du));
}

/** `a b`. */
export function mul(a: Scalar, b: Scalar): Scalar {
  if (typeof a === 'number') {
    if (typeof b === 'number') {
      operations.count += 1;
      return a * b;
    }
    return new Dual(b.tag, mul(a, b.re), mul(a, b.du));
  }
  if (typeof b === 'number' || a.tag > b.tag) return new Dual(a.tag, mul(a.re, b), mul(a.du, b));
  if (a.tag < b.tag) return new Dual(b.tag, mul(a, b.re), mul(a, b.du));
  return new Dual(a.tag, mul(a.re, b.re), add(mul(a.re, b.du), mul(a.du, b.re)));
}

/** `a / b`; a zero divisor gives an infinity or NaN, as in IEEE 754. */
export function div(a: Scalar, b: Scalar): Scalar {
  if (typeof b === 'number') {
    if (typeof a === 'number') {
      operations.count += 1;
      return a / b;
    }
    return new Dual(a.tag, div(a.re, b), div(a.du, b));
  }
  if (typeof a !== 'number' && a.tag > b.tag) return new Dual(a.tag, div(a.re, b), div(a.du, b));
  if (typeof a !== 'number' && a.tag === b.tag) {
    const quotient = div(a.re, b.re);
    return new Dual(a.tag, quotient, div(sub(a.du, mul(quotient, b.du)), b.re));
  }
  const quotient = div(a, b.re);
  return new Dual(b.tag, quotient, neg(div(mul(quotient, b.du), b.re)));
}

/** `−a`; exact. */
export function neg(a: Scalar): Scalar {
  return typeof a === 'number' ? -a : new Dual(a.tag, neg(a.re), neg(a.du));
}

/** `a²`. */
export function square(a: Scalar): Scalar {
  return mul(a, a);
}

import { add, div, mul, neg, sub } from './arithmetic.ts';
import { Dual, type Scalar } from './dual.ts';
import { operations } from './operations.ts';
import { sqrt } from './power.ts';

/** The sine of an angle in radians. */
export function sin(a: Scalar): Scalar {
  if (typeof a === 'number') {
    operations.count += 4;
    return Math.sin(a);
  }
  return new Dual(a.tag, sin(a.re), mul(cos(a.re), a.du));
}

/** The cosine of an angle in radians. */
export function cos(a: Scalar): Scalar {
  if (typeof a === 'number') {
    operations.count += 4;
    return Math.cos(a);
  }
  return new Dual(a.tag, cos(a.re), neg(mul(sin(a.re), a.du)));
}

/** The tangent of an angle in radians. */
export function tan(a: Scalar): Scalar {
  if (typeof a === 'number') {
    operations.count += 4;
    return Math.tan(a);
  }
  const value = tan(a.re);
  return new Dual(a.tag, value, mul(add(1, mul(value, value)), a.du));
}

/** The angle in (−π/2, π/2) whose tangent is `a`. */
export function atan(a: Scalar): Scalar {
  if (typeof a === 'number') {
    operations.count += 4;
    return Math.atan(a);
  }
  return new Dual(a.tag, atan(a.re), div(a.du, add(1, mul(a.re, a.re))));
}

/** The angle in [−π/2, π/2] whose sine is `a`; NaN outside [−1, 1]. */
export function asin(a: Scalar): Scalar {
  if (typeof a === 'number') {
    operations.count += 4;
    return Math.asin(a);
  }
  return new Dual(a.tag, asin(a.re), div(a.du, sqrt(sub(1, mul(a.re, a.re)))));
}

/** The angle in [0, π] whose cosine is `a`; NaN outside [−1, 1]. */
export function acos(a: Scalar): Scalar {
  if (typeof a === 'number') {
    operations.count += 4;
    return Math.acos(a);
  }
  return new Dual(a.tag, acos(a.re), neg(div(a.du, sqrt(sub(1, mul(a.re, a.re))))));
}

/** The angle in (−π, π] of the point (x, y). */
export function atan2(y: Scalar, x: Scalar): Scalar {
  if (typeof y === 'number' && typeof x === 'number') {
    operations.count += 4;
    return Math.atan2(y, x);
  }
  const outer = Math.max(typeof y === 'number' ? 0 : y.tag, typeof x === 'number' ? 0 : x.tag);
  const [height, rise] = typeof y !== 'number' && y.tag === outer ? [y.re, y.du] : [y, 0];
  const [width, run] = typeof x !== 'number' && x.tag === outer ? [x.re, x.du] : [x, 0];
  const change = div(sub(mul(width, rise), mul(height, run)), add(mul(width, width), mul(height, height)));
  return new Dual(outer, atan2(height, width), change);
}

import { add, div, mul, neg, sub } from './arithmetic.ts';
import { real, type Scalar } from './dual.ts';
import { exp, log } from './exponential.ts';
import { pow, sqrt } from './power.ts';
import { atan2, cos, sin } from './trigonometric.ts';

/** The complex number `re + i·im`; its parts may carry derivatives. */
export class Complex {
  readonly re: Scalar;
  readonly im: Scalar;

  constructor(re: Scalar, im: Scalar) {
    this.re = re;
    this.im = im;
  }
}

/** A complex number, or a real one that stands for itself. */
export type ComplexLike = Scalar | Complex;

/** The imaginary unit. */
export const imaginaryUnit = new Complex(0, 1);

/** The same number as a {@link Complex}. */
export function complex(a: ComplexLike): Complex {
  return a instanceof Complex ? a : new Complex(a, 0);
}

/** `a + b`. */
export function cadd(a: ComplexLike, b: ComplexLike): Complex {
  if (!(a instanceof Complex))
    return b instanceof Complex ? new Complex(add(a, b.re), b.im) : complex(add(a, b));
  if (!(b instanceof Complex)) return new Complex(add(a.re, b), a.im);
  return new Complex(add(a.re, b.re), add(a.im, b.im));
}

/** `a − b`. */
export function csub(a: ComplexLike, b: ComplexLike): Complex {
  return cadd(a, cneg(b));
}

/** `−a`. */
export function cneg(a: ComplexLike): Complex {
  return a instanceof Complex ? new Complex(neg(a.re), neg(a.im)) : new Complex(neg(a), 0);
}

/** `a b`; a real factor scales the two parts. */
export function cmul(a: ComplexLike, b: ComplexLike): Complex {
  if (!(a instanceof Complex))
    return b instanceof Complex ? new Complex(mul(a, b.re), mul(a, b.im)) : complex(mul(a, b));
  if (!(b instanceof Complex)) return new Complex(mul(a.re, b), mul(a.im, b));
  return new Complex(sub(mul(a.re, b.re), mul(a.im, b.im)), add(mul(a.re, b.im), mul(a.im, b.re)));
}

/** `a / b`; a complex divisor is scaled first, so that its square neither overflows nor underflows. */
export function cdiv(a: ComplexLike, b: ComplexLike): Complex {
  if (!(b instanceof Complex)) {
    return a instanceof Complex ? new Complex(div(a.re, b), div(a.im, b)) : complex(div(a, b));
  }
  // Smith, “Algorithm 116: complex division”, 1962.
  const { re, im } = complex(a);
  if (Math.abs(real(b.re)) >= Math.abs(real(b.im))) {
    const ratio = div(b.im, b.re);
    const scale = add(b.re, mul(b.im, ratio));
    return new Complex(div(add(re, mul(im, ratio)), scale), div(sub(im, mul(re, ratio)), scale));
  }
  const ratio = div(b.re, b.im);
  const scale = add(mul(b.re, ratio), b.im);
  return new Complex(div(add(mul(re, ratio), im), scale), div(sub(mul(im, ratio), re), scale));
}

/** The conjugate `re − i·im`. */
export function conjugate(a: ComplexLike): Complex {
  return a instanceof Complex ? new Complex(a.re, neg(a.im)) : complex(a);
}

/** The modulus. */
export function cabs(a: ComplexLike): Scalar {
  const { re, im } = complex(a);
  return sqrt(add(mul(re, re), mul(im, im)));
}

/** The argument in (−π, π]. */
export function argument(a: ComplexLike): Scalar {
  const { re, im } = complex(a);
  return atan2(im, re);
}

/** `eᵃ`. */
export function cexp(a: ComplexLike): Complex {
  const { re, im } = complex(a);
  const modulus = exp(re);
  return new Complex(mul(modulus, cos(im)), mul(modulus, sin(im)));
}

/** The principal logarithm, with its imaginary part in (−π, π]. */
export function clog(a: ComplexLike): Complex {
  return new Complex(log(cabs(a)), argument(a));
}

/** `aᵇ` on the principal branch; an integer power of at most 32 by repeated multiplication. */
export function cpow(a: ComplexLike, b: ComplexLike): Complex {
  if (!(b instanceof Complex)) {
    if (!(a instanceof Complex) && (real(a) > 0 || Number.isInteger(b))) return complex(pow(a, b));
    if (typeof b === 'number' && Number.isInteger(b) && Math.abs(b) <= 32) {
      let power = new Complex(1, 0);
      for (let k = 0; k < Math.abs(b); k += 1) power = cmul(power, a);
      return b < 0 ? cdiv(1, power) : power;
    }
  }
  return cexp(cmul(b, clog(a)));
}

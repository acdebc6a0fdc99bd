import { mul, neg } from './arithmetic.ts';
import { Dual, type Scalar } from './dual.ts';
import { exp } from './exponential.ts';
import { operations } from './operations.ts';

const twoOverRootPi = 1.1283791670955126;
const seriesEnd = 2.25;
/** From here on erfc comes from its continued fraction, before 1 − erf cancels. */
const fractionStart = 1;
/** Beyond this erfc is below the smallest number. */
const end = 28;

/** erf for |x| ≤ 2.25 by a series of positive terms (Abramowitz and Stegun 7.1.6). */
function series(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n += 1) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return twoOverRootPi * Math.exp(-x * x) * sum;
}

/** erfc for x ≥ 1 by its continued fraction (Abramowitz and Stegun 7.1.14), evaluated backwards. */
function fraction(x: number): number {
  if (x > end) return 0;
  let tail = x;
  for (let n = Math.ceil(30 + 180 / (x * x)); n >= 1; n -= 1) tail = x + n / 2 / tail;
  // x² loses its low bits before the exponential magnifies them; the split keeps them.
  const high = Math.fround(x);
  const low = x - high;
  return (Math.exp(-high * high) * Math.exp(-low * (x + high)) * 0.5 * twoOverRootPi) / tail;
}

function realErf(x: number): number {
  if (x === 0) return x;
  if (Math.abs(x) <= seriesEnd) return series(x);
  if (x > 0) return 1 - fraction(x);
  return x < 0 ? fraction(-x) - 1 : NaN;
}

function realErfc(x: number): number {
  if (x > fractionStart) return fraction(x);
  if (x < -seriesEnd) return 2 - fraction(-x);
  return 1 - realErf(x);
}

function slope(x: Scalar): Scalar {
  return mul(twoOverRootPi, exp(neg(mul(x, x))));
}

/** The error function `2/√π ∫₀ᵃ e^{−s²} ds`, to about 4 units in the last place. */
export function erf(a: Scalar): Scalar {
  if (typeof a === 'number') {
    operations.count += 4;
    return realErf(a);
  }
  return new Dual(a.tag, erf(a.re), mul(slope(a.re), a.du));
}

/** `1 − erf(a)` without cancellation for large `a`. */
export function erfc(a: Scalar): Scalar {
  if (typeof a === 'number') {
    operations.count += 4;
    return realErfc(a);
  }
  return new Dual(a.tag, erfc(a.re), neg(mul(slope(a.re), a.du)));
}

/** The distribution function of the standard normal law. */
export function normalCdf(a: Scalar): Scalar {
  return mul(0.5, erfc(mul(a, -Math.SQRT1_2)));
}

/** The density of the standard normal law. */
export function normalDensity(a: Scalar): Scalar {
  return mul(0.3989422804014327, exp(mul(-0.5, mul(a, a))));
}

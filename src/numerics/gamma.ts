import { add, div, mul, sub } from './arithmetic.ts';
import { real, type Scalar } from './dual.ts';
import { exp, log } from './exponential.ts';
import { pow } from './power.ts';
import { sin } from './trigonometric.ts';

const halfLogTwoPi = 0.9189385332046728;
const rootTwoPi = 2.5066282746310002;
const stirlingFrom = 13;

/** The coefficients `B₂ₖ / (2k (2k − 1))` of Stirling's series (Abramowitz and Stegun 6.1.41). */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/** Stirling's correction at z ≥ 13, to 1e-17. */
function correction(z: Scalar): Scalar {
  const inverse = div(1, z);
  const squared = mul(inverse, inverse);
  let sum: Scalar = 0;
  for (const coefficient of stirling.toReversed()) sum = add(mul(sum, squared), coefficient);
  return mul(sum, inverse);
}

/** Raises `a` to at least 13 by `Γ(a + 1) = a Γ(a)`; gives the raised argument and the factors gone through. */
function raise(a: Scalar): { z: Scalar; product: Scalar } {
  let z = a;
  let product: Scalar = 1;
  while (real(z) < stirlingFrom) {
    product = mul(product, z);
    z = add(z, 1);
  }
  return { z, product };
}

function factorial(n: number): number {
  let product = 1;
  for (let k = 2; k <= n; k += 1) product *= k;
  return product;
}

/** The gamma function, to about 3e-15; exact at the integers 1 … 23, infinite or NaN at 0, −1, −2, …. */
export function gamma(a: Scalar): Scalar {
  if (typeof a === 'number' && Number.isInteger(a)) {
    if (a <= 0) return a === 0 ? 1 / a : NaN;
    return a > 171 ? Infinity : factorial(a - 1);
  }
  if (real(a) < 0.5) return div(Math.PI, mul(sin(mul(Math.PI, a)), gamma(sub(1, a))));
  const { z, product } = raise(a);
  // Two half powers, so that the value overflows only where Γ itself does.
  const half = pow(div(z, Math.E), mul(0.5, sub(z, 0.5)));
  const scale = mul(rootTwoPi / Math.sqrt(Math.E), exp(correction(z)));
  return div(mul(mul(half, scale), half), product);
}

/** `log Γ(a)` for `a > 0`, to about 1e-15 relative to `1 + |log Γ|`; NaN elsewhere. */
export function lgamma(a: Scalar): Scalar {
  if (!(real(a) > 0)) return NaN;
  const { z, product } = raise(a);
  const body = add(sub(mul(sub(z, 0.5), log(z)), z), add(halfLogTwoPi, correction(z)));
  return sub(body, log(product));
}

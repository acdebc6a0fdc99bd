import { add, div, mul } from './arithmetic.ts';
import { Dual, type Scalar } from './dual.ts';
import { exp, log } from './exponential.ts';
import { operations } from './operations.ts';

/** The square root; correctly rounded in every engine. NaN for a negative argument. */
export function sqrt(a: Scalar): Scalar {
  if (typeof a === 'number') {
    operations.count += 4;
    return Math.sqrt(a);
  }
  const root = sqrt(a.re);
  return new Dual(a.tag, root, div(a.du, mul(2, root)));
}

const largestRepeated = 32;

/** `a` multiplied `n` times by squaring, which agrees bit for bit between engines where `Math.pow` does not. */
function repeated(a: Scalar, n: number): Scalar {
  let result: Scalar | undefined;
  let factor = a;
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = result === undefined ? factor : mul(result, factor);
    if (rest > 1) factor = mul(factor, factor);
  }
  return result ?? 1;
}

/** `a` to the power `b`; `a⁰ = 1` for every `a`. NaN for a negative base with a broken exponent. */
export function pow(a: Scalar, b: Scalar): Scalar {
  if (typeof b === 'number') {
    if (Number.isInteger(b) && Math.abs(b) <= largestRepeated) {
      return b >= 0 ? repeated(a, b) : div(1, repeated(a, -b));
    }
    if (b === 0.5) return sqrt(a);
    if (typeof a === 'number') {
      operations.count += 4;
      return Math.pow(a, b);
    }
    return new Dual(a.tag, pow(a.re, b), mul(mul(b, pow(a.re, b - 1)), a.du));
  }
  if (typeof a === 'number') return exp(mul(b, log(a)));
  const outer = Math.max(a.tag, b.tag);
  const [base, slope] = a.tag === outer ? [a.re, a.du] : [a, 0];
  const [exponent, growth] = b.tag === outer ? [b.re, b.du] : [b, 0];
  const power = pow(base, exponent);
  const change = mul(mul(exponent, pow(base, add(exponent, -1))), slope);
  return new Dual(outer, power, growth === 0 ? change : add(change, mul(mul(power, log(base)), growth)));
}

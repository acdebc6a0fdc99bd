import { add, div, exp, log, minus, mul, pow, squaredNorm, type Scalar } from '#numerics';

/** The density of the isotropic Gaussian law `N(mean, variance·I)` of d dimensions at `x`. */
export function gaussianDensity(x: readonly Scalar[], mean: readonly Scalar[], variance: Scalar): Scalar {
  const exponent = div(squaredNorm(minus(x, mean)), mul(-2, variance));
  return mul(pow(mul(2 * Math.PI, variance), -x.length / 2), exp(exponent));
}

/** Its logarithm, which does not underflow. */
export function gaussianLogDensity(x: readonly Scalar[], mean: readonly Scalar[], variance: Scalar): Scalar {
  const exponent = div(squaredNorm(minus(x, mean)), mul(-2, variance));
  return add(exponent, mul(-x.length / 2, log(mul(2 * Math.PI, variance))));
}

import { at } from './vector.ts';

/** The Kolmogorov–Smirnov statistic: the largest distance of the samples' distribution function from `cdf`. */
export function kolmogorovSmirnov(samples: readonly number[], cdf: (x: number) => number): number {
  const sorted = Float64Array.from(samples).sort();
  const n = sorted.length;
  let largest = n === 0 ? NaN : 0;
  sorted.forEach((x, k) => {
    const level = cdf(x);
    const distance = Math.max((k + 1) / n - level, level - k / n);
    if (!(distance <= largest)) largest = distance;
  });
  return largest;
}

/** The two-sample Kolmogorov–Smirnov statistic. */
export function kolmogorovSmirnovTwo(first: readonly number[], second: readonly number[]): number {
  const a = Float64Array.from(first).sort();
  const b = Float64Array.from(second).sort();
  if (a.length === 0 || b.length === 0 || a.some(Number.isNaN) || b.some(Number.isNaN)) return NaN;
  let largest = 0;
  let j = 0;
  for (let i = 0; i < a.length;) {
    const x = Math.min(a[i]!, j < b.length ? b[j]! : Infinity);
    while (i < a.length && a[i] === x) i += 1;
    while (j < b.length && b[j] === x) j += 1;
    largest = Math.max(largest, Math.abs(i / a.length - j / b.length));
  }
  return largest;
}

/**
 * The value that the statistic of n samples exceeds with probability at most `level` when the law is right: the bound
 * of Dvoretzky, Kiefer and Wolfowitz with Massart's constant (1990). For two samples n is `n₁n₂/(n₁ + n₂)`.
 */
export function criticalValue(n: number, level: number): number {
  return Math.sqrt(Math.log(2 / level) / (2 * n));
}

/** The slope of the least-squares line through the points (xᵢ, yᵢ). */
export function leastSquaresSlope(xs: readonly number[], ys: readonly number[]): number {
  const n = xs.length;
  const meanX = xs.reduce((sum, x) => sum + x, 0) / n;
  const meanY = ys.reduce((sum, y) => sum + y, 0) / n;
  let covariance = 0;
  let variance = 0;
  xs.forEach((x, k) => {
    covariance += (x - meanX) * (at(ys, k) - meanY);
    variance += (x - meanX) ** 2;
  });
  return covariance / variance;
}

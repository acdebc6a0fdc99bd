/** π/2 in three parts, the first two short enough that their multiples up to 2²⁰ are exact (fdlibm, e_rem_pio2.c). */
const parts = [1.57079632673412561417, 6.0771005063039659766e-11, 2.02226624879595063154e-21] as const;

/** Taylor coefficients of sin r / r and cos r in r², for |r| ≤ π/4. */
const sines = coefficients(1);
const cosines = coefficients(0);

function coefficients(first: number): Float64Array {
  const series = new Float64Array(10);
  let coefficient = 1;
  for (let i = 0, n = first; i < series.length; i += 1, n += 2) {
    series[i] = coefficient;
    coefficient /= -(n + 1) * (n + 2);
  }
  return series;
}

function series(coefficients: Float64Array, square: number): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i -= 1) sum = sum * square + coefficients[i]!;
  return sum;
}

/**
 * (cos x, sin x) for |x| ≤ 10⁶ by `+ − ×` alone, to 4e-16 absolute: unlike `Math.cos` and `Math.sin` it is the same in
 * every engine.
 */
export function deterministicRotation(x: number): readonly [cosine: number, sine: number] {
  const quarters = Math.floor(x / (Math.PI / 2) + 0.5);
  const r = x - quarters * parts[0] - quarters * parts[1] - quarters * parts[2];
  const cosine = series(cosines, r * r);
  const sine = r * series(sines, r * r);
  switch (quarters & 3) {
    case 0:
      return [cosine, sine];
    case 1:
      return [-sine, cosine];
    case 2:
      return [-cosine, -sine];
    default:
      return [sine, -cosine];
  }
}

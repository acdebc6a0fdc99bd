/** A limit estimated from values at h, h/2, h/4, …: its components, their errors, and the growth of rounding errors. */
export interface Extrapolation {
  readonly value: readonly number[];
  /** Largest change of a component between the last two diagonal entries of the tableau. */
  readonly error: number;
  /** Bound on the factor by which rounding errors of the values grow. */
  readonly amplification: number;
}

/**
 * Richardson extrapolation for an error that expands in h^order, h^(order+1), …
 *
 * Terms missing from the expansion do no harm. Source: Hairer, Nørsett, Wanner, Solving Ordinary Differential
 * Equations I, section II.9.
 *
 * @param values at least three vectors of the same length, the step halved from one to the next
 */
export function extrapolate(values: readonly (readonly number[])[], order: number): Extrapolation {
  let row: (readonly number[])[] = [];
  let previous: readonly number[] = [];
  let amplification = 1;
  for (const [k, value] of values.entries()) {
    const next: (readonly number[])[] = [value];
    for (let j = 1; j <= k; j += 1) {
      const factor = 2 ** (order + j - 1);
      const finer = next[j - 1] ?? [];
      const coarser = row[j - 1] ?? [];
      next.push(finer.map((fine, i) => (factor * fine - (coarser[i] ?? NaN)) / (factor - 1)));
      if (k === values.length - 1) amplification *= (factor + 1) / (factor - 1);
    }
    previous = row.at(-1) ?? [];
    row = next;
  }
  const value = row.at(-1) ?? [];
  const error = value.reduce(
    (most, component, i) => Math.max(most, Math.abs(component - (previous[i] ?? NaN))),
    0,
  );
  return { value, error, amplification };
}

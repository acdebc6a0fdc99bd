/**
 * A quadrature rule with a coarser one on the same nodes: the caller forms `Σ weights·f` and `Σ coarse·f` in its own
 * algebra, takes the first as the value and their distance as the stated error.
 */
export interface EmbeddedRule {
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
  /** The weights of the coarser rule; 0 at nodes that it does not use. */
  readonly coarse: readonly number[];
}

/** An {@link EmbeddedRule} in several dimensions; each node is a column. */
export interface TensorRule {
  readonly nodes: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly coarse: readonly number[];
}

/**
 * The trapezoid rule in `u` after the substitution `x = x(u)`.
 *
 * The coarse rule takes every second node but none of the three nearest to an end, so that the stated error also
 * sees what the integrand leaves beyond the ends.
 *
 * @param count the number of nodes, odd and at least 3
 * @throws RangeError for an even or too small count
 */
export function trapezoid(
  from: number,
  to: number,
  count: number,
  substitute: (u: number) => { readonly x: number; readonly slope: number },
): EmbeddedRule {
  if (!Number.isInteger(count) || count < 3 || count % 2 === 0) {
    throw new RangeError(
      `the number of nodes must be odd and at least 3; got ${count}; try ${2 * Math.max(1, Math.floor(count / 2)) + 1}`,
    );
  }
  const step = (to - from) / (count - 1);
  const nodes: number[] = [];
  const weights: number[] = [];
  const coarse: number[] = [];
  for (let k = 0; k < count; k += 1) {
    const { x, slope } = substitute(from + k * step);
    const fromEnd = Math.min(k, count - 1 - k);
    nodes.push(x);
    weights.push((fromEnd === 0 ? 0.5 : 1) * step * slope);
    coarse.push(fromEnd < 3 || k % 2 === 1 ? 0 : 2 * step * slope);
  }
  return { nodes, weights, coarse };
}

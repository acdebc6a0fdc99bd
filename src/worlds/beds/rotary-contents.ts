import { family, group, type Binding } from '#formula';
import { cos, norm, operations, real, sin, type Scalar, type Stream } from '#numerics';
import type { Vectors } from '../attention-logits.ts';
import { frequencies } from '../rotary.ts';

/** Queries and keys of a sequence, and the frequencies that turn them. */
export interface Contents {
  readonly queries: Vectors;
  readonly keys: Vectors;
  readonly theta: readonly number[];
}

/**
 * Draws L queries and keys of size d with normal entries, and a base between 20 and 10000.
 *
 * @param options.equal makes all queries the same and all keys the same
 * @param options.size the standard deviation of an entry
 */
export function drawContents(
  random: Stream,
  d: number,
  L: number,
  { equal = false, size = 1 }: { readonly equal?: boolean; readonly size?: number } = {},
): Contents {
  const vector = (): number[] => random.normals(d).map((entry) => size * entry);
  const draw = (): number[][] => {
    const first = vector();
    return Array.from({ length: L }, (_, i) => (i === 0 || equal ? first : vector()));
  };
  const theta = frequencies(d, Math.exp(random.uniform(Math.log(20), Math.log(10_000))));
  return { queries: draw(), keys: draw(), theta };
}

/** The rotations R, their frequencies θ_s, and the families of queries and keys by name. */
export function contentNames({ queries, keys, theta }: Contents): Record<string, Binding> {
  return {
    d: 2 * theta.length,
    '\\theta': family((s: number) => theta[s] ?? NaN),
    '\\mathcal{R}': group((x: Scalar) => reducedRotation(theta, real(x))),
    '\\boldsymbol{q}': family((i: number) => queries[i]),
    '\\boldsymbol{k}': family((j: number) => keys[j]),
  };
}

/** R^x with every angle reduced to a positive part of a turn: a route on which R^(−x) is not the mirror image of R^x. */
export function reducedRotation(theta: readonly number[], x: number): number[][] {
  const rows = Array.from({ length: 2 * theta.length }, () => new Array<number>(2 * theta.length).fill(0));
  theta.forEach((frequency, s) => {
    const turns = (x * frequency) / (2 * Math.PI);
    const angle = x * frequency - 2 * Math.PI * Math.floor(turns);
    const [c, n] = [real(cos(angle)), real(sin(angle))];
    rows[2 * s]?.splice(2 * s, 2, c, -n);
    rows[2 * s + 1]?.splice(2 * s, 2, n, c);
  });
  return rows;
}

/**
 * A logit that a world has computed, with its rounding errors put on the account of the formula that uses it: those of
 * two rotations by up to `reach` radians and a dot product, each relative to ‖q‖‖k‖.
 */
export function accounted(
  logit: number | undefined,
  { queries, keys, theta }: Contents,
  i: number,
  j: number,
  reach: number,
): number | undefined {
  const [query, key] = [queries[i], keys[j]];
  if (logit === undefined || query === undefined || key === undefined) return logit;
  const terms = real(norm(query)) * real(norm(key));
  // Per entry: a sine and a cosine, two products, a sum, and what an angle of that size loses.
  const roundings = 2 * (4 * theta.length + 11 + reach);
  operations.count += Math.ceil((roundings * terms) / Math.abs(logit));
  return logit;
}

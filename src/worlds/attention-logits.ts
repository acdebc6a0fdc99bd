import { apply, at, dot, real } from '#numerics';
import { checkWindow, type EffectiveDistance, type LeakyWindow } from './effective-distance.ts';
import { rotaryMatrix, turn } from './rotary.ts';

/** L vectors of d entries each. */
export type Vectors = readonly (readonly number[])[];

/** Causal logits: row i holds those of the query i with the keys 0 … i. */
export type Logits = number[][];

/**
 * Logits qᵢᵀ R^(−ρ(i−j)) kⱼ with the matrix written out for every pair, in O(L² d²): the oracle of all other forms.
 */
export function denseLogits(
  queries: Vectors,
  keys: Vectors,
  theta: readonly number[],
  rho: EffectiveDistance,
): Logits {
  return causal(queries, (query, i, j) => denseLogit(query, at(keys, j), theta, rho(i - j)));
}

/** One logit qᵀ R^(−ρ) k of an effective distance ρ, with the matrix written out. */
export function denseLogit(
  query: readonly number[],
  key: readonly number[],
  theta: readonly number[],
  distance: number,
): number {
  return product(query, apply(rotaryMatrix(theta, -distance), key));
}

/** Logits of one pass: queries and keys turned once by positions of their own, then multiplied. */
export function onePassLogits(
  queries: Vectors,
  keys: Vectors,
  theta: readonly number[],
  positions: { readonly query: (i: number) => number; readonly key: (j: number) => number },
): Logits {
  const turnedKeys = keys.map((key, j) => turn(key, theta, positions.key(j)));
  const turnedQueries = queries.map((query, i) => turn(query, theta, positions.query(i)));
  return causal(turnedQueries, (query, _, j) => product(query, at(turnedKeys, j)));
}

/**
 * The two-pass merge of (Leaky) ReRoPE: ordinary RoPE where i − j < w, and a second pass elsewhere.
 *
 * @throws RangeError on a window that is no positive integer or a divisor that is not positive
 */
export function mergedLogits(
  queries: Vectors,
  keys: Vectors,
  theta: readonly number[],
  window: LeakyWindow,
): Logits {
  checkWindow(window);
  const near = onePassLogits(queries, keys, theta, { query: (i) => i, key: (j) => j });
  const far = onePassLogits(queries, keys, theta, {
    query: (i) => farQueryPosition(i, window),
    key: (j) => j / window.k,
  });
  return causal(queries, (_, i, j) => at(at(i - j < window.w ? near : far, i), j));
}

/**
 * The form for decoding: the query stays as it is, and every key is turned by its exponent in one pass.
 *
 * @throws RangeError when k < 1, where the maximum picks the wrong branch
 */
export function decodedLogits(
  queries: Vectors,
  keys: Vectors,
  theta: readonly number[],
  { w, k }: LeakyWindow,
): Logits {
  checkWindow({ w, k });
  if (k < 1) throw new RangeError(`the one-pass form needs a divisor of at least 1, received ${k}`);
  return causal(queries, (query, i, j) =>
    product(query, turn(at(keys, j), theta, Math.max(j - i, (j - i + w) / k - w))),
  );
}

/** Logits computed tile by tile, and how many tiles took which passes. */
export interface Tiled {
  readonly logits: Logits;
  /** Tiles that meet the causal triangle. */
  readonly tiles: number;
  /** Those that needed both passes. */
  readonly both: number;
}

/**
 * Logits of (Leaky) ReRoPE in B × B tiles; only a tile across the window's edge takes both passes.
 *
 * A tile on the diagonal is counted as a tile, and its future keys are left out.
 *
 * @throws RangeError when B does not divide the window and the length
 */
export function tiledLogits(
  queries: Vectors,
  keys: Vectors,
  theta: readonly number[],
  window: LeakyWindow,
  B: number,
): Tiled {
  checkWindow(window);
  const L = queries.length;
  if (!(Number.isInteger(B) && B > 0 && window.w % B === 0 && L % B === 0)) {
    throw new RangeError(`a tile divides the window ${window.w} and the length ${L}, received ${B}`);
  }
  const logits: Logits = queries.map((_, i) => new Array<number>(i + 1).fill(NaN));
  let tiles = 0;
  let both = 0;
  for (let top = 0; top < L; top += B) {
    const rows = Array.from({ length: B }, (_, n) => top + n);
    for (let left = 0; left <= top; left += B) {
      const columns = Array.from({ length: B }, (_, n) => left + n);
      const pairs = rows.flatMap((i) => columns.filter((j) => j <= i).map((j) => [i, j] as const));
      const isNear = ([i, j]: readonly [number, number]): boolean => i - j < window.w;
      const [near, far] = [pairs.some(isNear), !pairs.every(isNear)];
      tiles += 1;
      if (near && far) both += 1;
      // Vectors are turned once for the tile, as a kernel would, and only for the passes it takes.
      const passes = [
        ...(near
          ? [
              tilePass(
                queries,
                keys,
                theta,
                rows,
                columns,
                (i) => i,
                (j) => j,
              ),
            ]
          : []),
        ...(far
          ? [
              tilePass(
                queries,
                keys,
                theta,
                rows,
                columns,
                (i) => farQueryPosition(i, window),
                (j) => j / window.k,
              ),
            ]
          : []),
      ];
      for (const pair of pairs) {
        const [i, j] = pair;
        const pass = at(passes, near && !isNear(pair) ? 1 : 0);
        at(logits, i)[j] = pass(i, j);
      }
    }
  }
  return { logits, tiles, both };
}

/** Where the second pass turns a query to: (i − w)/k + w. */
export function farQueryPosition(i: number, { w, k }: LeakyWindow): number {
  return (i - w) / k + w;
}

function tilePass(
  queries: Vectors,
  keys: Vectors,
  theta: readonly number[],
  rows: readonly number[],
  columns: readonly number[],
  queryAt: (i: number) => number,
  keyAt: (j: number) => number,
): (i: number, j: number) => number {
  const turnedQueries = new Map(rows.map((i) => [i, turn(at(queries, i), theta, queryAt(i))]));
  const turnedKeys = new Map(columns.map((j) => [j, turn(at(keys, j), theta, keyAt(j))]));
  return (i, j) => product(turnedQueries.get(i) ?? [], turnedKeys.get(j) ?? []);
}

function causal(queries: Vectors, logit: (query: readonly number[], i: number, j: number) => number): Logits {
  return queries.map((query, i) => Array.from({ length: i + 1 }, (_, j) => logit(query, i, j)));
}

function product(query: readonly number[], key: Parameters<typeof dot>[1]): number {
  return real(dot(query, key));
}

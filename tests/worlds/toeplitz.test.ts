import { describe, expect, it } from 'vitest';
import { norm, real, stream } from '#numerics';
import {
  clippedDistance,
  denseLogits,
  distanceMatrix,
  frequencies,
  interpolatedDistance,
  leakyDistance,
  mergedLogits,
  onePassLogits,
  ropeDistance,
  type EffectiveDistance,
  type Logits,
  type Vectors,
} from '#worlds';

const L = 48;
const d = 16;
const w = 10;
const theta = frequencies(d);

/** Each distance of the article, its rule written once more, and the logits of explicitly rotated vectors. */
const methods: readonly {
  readonly name: string;
  readonly rho: EffectiveDistance;
  readonly rule: (r: number) => number;
  readonly rotated: (queries: Vectors, keys: Vectors) => Logits;
}[] = [
  {
    name: 'RoPE',
    rho: ropeDistance,
    rule: (r) => r,
    rotated: (queries, keys) => onePassLogits(queries, keys, theta, { query: (i) => i, key: (j) => j }),
  },
  ...[2, 8, 16].map((k) => ({
    name: `interpolation by ${k}`,
    rho: interpolatedDistance(k),
    rule: (r: number) => r / k,
    rotated: (queries: Vectors, keys: Vectors) =>
      onePassLogits(queries, keys, theta, { query: (i) => i / k, key: (j) => j / k }),
  })),
  ...[1, 2, 8, 16].map((k) => ({
    name: `Leaky ReRoPE with ${k}`,
    rho: leakyDistance({ w, k }),
    rule: (r: number) => (r < w ? r : w + (r - w) / k),
    rotated: (queries: Vectors, keys: Vectors) => mergedLogits(queries, keys, theta, { w, k }),
  })),
  {
    name: 'ReRoPE',
    rho: clippedDistance(w),
    rule: (r) => Math.min(r, w),
    rotated: (queries, keys) => mergedLogits(queries, keys, theta, { w, k: Infinity }),
  },
];

/** The largest difference between neighbours on a diagonal. */
function spread(triangle: readonly (readonly number[])[]): number {
  let most = 0;
  triangle.forEach((row, i) => {
    row.forEach((entry, j) => {
      const next = triangle[i + 1]?.[j + 1];
      if (next !== undefined) most = Math.max(most, Math.abs(next - entry));
    });
  });
  return most;
}

describe.each(methods)('the matrix of $name', ({ rho, rule, rotated }) => {
  const M = distanceMatrix(rho, L);
  const random = stream(5, 'toeplitz');
  const queries = Array.from({ length: L }, () => random.normals(d));
  const keys = Array.from({ length: L }, () => random.normals(d));

  it('is its rule, entry by entry', () => {
    expect(M).toHaveLength(L);
    M.forEach((row, i) => {
      expect(row).toHaveLength(i + 1);
      row.forEach((entry, j) => {
        expect(entry).toBe(rule(i - j));
      });
    });
  });

  it('is constant along diagonals', () => {
    expect(spread(M)).toBe(0);
  });

  it('is what rotated vectors show, and their logits are not constant along diagonals', () => {
    const logits = rotated(queries, keys);
    const dense = denseLogits(queries, keys, theta, (r) => M[r]?.[0] ?? NaN);
    const largest = (vectors: Vectors): number => Math.max(...vectors.map((each) => real(norm(each))));
    const tolerance = 16 * 2 ** -52 * d * (1 + L) * largest(queries) * largest(keys);
    logits.forEach((row, i) => {
      row.forEach((logit, j) => {
        expect(Math.abs(logit - (dense[i]?.[j] ?? NaN))).toBeLessThanOrEqual(tolerance);
      });
    });
    expect(spread(logits)).toBeGreaterThan(1);
  });

  it('gives logits that are constant along diagonals where all contents are the same', () => {
    const same = (vectors: Vectors): Vectors => vectors.map(() => vectors[0] ?? []);
    expect(spread(rotated(same(queries), same(keys)))).toBeLessThan(1e-12);
  });
});

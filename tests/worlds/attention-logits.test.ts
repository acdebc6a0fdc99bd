import { describe, expect, it } from 'vitest';
import { norm, real, stream } from '#numerics';
import {
  decodedLogits,
  denseLogits,
  frequencies,
  leakyDistance,
  mergedLogits,
  onePassLogits,
  RegionCache,
  ropeDistance,
  tiledLogits,
  type Logits,
} from '#worlds';

const d = 16;
const L = 48;
const theta = frequencies(d);

/** Queries and keys, and the tolerance of a logit: 16 ε d (1 + largest angle) ‖q‖‖k‖. */
function contents(seed: number) {
  const random = stream(seed, 'attention-logits');
  const draw = () => Array.from({ length: L }, () => random.normals(d));
  const [queries, keys] = [draw(), draw()];
  const largest = (vectors: number[][]) => Math.max(...vectors.map((each) => real(norm(each))));
  const tolerance = (angle: number) => 16 * 2 ** -52 * d * (1 + angle) * largest(queries) * largest(keys);
  return { queries, keys, tolerance };
}

function gap(left: Logits, right: Logits): number {
  expect(left.map((row) => row.length)).toEqual(right.map((row) => row.length));
  return Math.max(...left.flatMap((row, i) => row.map((each, j) => Math.abs(each - (right[i]?.[j] ?? NaN)))));
}

const seeds = [1, 2, 3, 4, 5];
const divisors = [Infinity, 1, 2, 8, 16];

describe.each([1, 10, 47])('with a window of %d, at length 48', (w) => {
  it.each([...divisors, 1 / 2, 1 / 16])('two passes merge into the dense logits, k = %d', (k) => {
    for (const seed of seeds) {
      const { queries, keys, tolerance } = contents(seed);
      const dense = denseLogits(queries, keys, theta, leakyDistance({ w, k }));
      expect(gap(mergedLogits(queries, keys, theta, { w, k }), dense)).toBeLessThanOrEqual(
        tolerance(L / Math.min(k, 1)),
      );
    }
  });

  it.each(divisors)('one pass of decoding and the cache of two regions give them as well, k = %d', (k) => {
    for (const seed of seeds) {
      const { queries, keys, tolerance } = contents(seed);
      const dense = denseLogits(queries, keys, theta, leakyDistance({ w, k }));
      expect(gap(decodedLogits(queries, keys, theta, { w, k }), dense)).toBeLessThanOrEqual(tolerance(L));
      const cache = new RegionCache(theta, { w, k });
      const stepped = queries.map((query, i) => cache.step(query, keys[i] ?? []));
      expect(gap(stepped, dense)).toBeLessThanOrEqual(tolerance(2 * L));
      expect(cache.rotations).toBe(3 * L + (L - w));
    }
  });
});

describe.each([8, 16, 24])('in tiles, with a window of %d', (w) => {
  it.each(divisors)('the logits are the dense ones, k = %d', (k) => {
    const { queries, keys, tolerance } = contents(6);
    const dense = denseLogits(queries, keys, theta, leakyDistance({ w, k }));
    for (const B of [1, 2, 4, 8]) {
      const { logits, tiles, both } = tiledLogits(queries, keys, theta, { w, k }, B);
      expect(gap(logits, dense)).toBeLessThanOrEqual(tolerance(L));
      expect(tiles).toBe(((L / B) * (L / B + 1)) / 2);
      // A tile of one entry is on one side.
      expect(both).toBe(B === 1 ? 0 : (L - w) / B);
    }
  });
});

describe('logits', () => {
  it('of one pass are those of RoPE, whatever position the sequence begins at', () => {
    const { queries, keys, tolerance } = contents(7);
    const dense = denseLogits(queries, keys, theta, ropeDistance);
    const shifted = { query: (i: number) => i + 100, key: (j: number) => j + 100 };
    expect(gap(onePassLogits(queries, keys, theta, shifted), dense)).toBeLessThanOrEqual(tolerance(200));
  });

  it('of the wrong sign in the second pass are far off', () => {
    const { queries, keys } = contents(8);
    const far = onePassLogits(queries, keys, theta, { query: () => 10, key: () => 0 });
    const printed = onePassLogits(queries, keys, theta, { query: () => -10, key: () => 0 });
    expect(gap(far, printed)).toBeGreaterThan(1);
  });

  it('refuse a divisor below 1 in the form for decoding, and tiles that do not fit', () => {
    const { queries, keys } = contents(9);
    expect(() => decodedLogits(queries, keys, theta, { w: 10, k: 0.5 })).toThrow(/at least 1/);
    expect(() => tiledLogits(queries, keys, theta, { w: 10, k: 8 }, 4)).toThrow(/tile/);
    expect(() => mergedLogits(queries, keys, theta, { w: 0, k: 8 })).toThrow(/window/);
    expect(() => new RegionCache(theta, { w: 0, k: 8 })).toThrow(/window/);
  });
});

import { FormulaError } from '../error.ts';
import { spend } from '../gauge.ts';
import type { Range } from '../range.ts';
import { bounded } from './exact.ts';

/** n(n−1)⋯(n−k+1), the falling factorial; 1 for k = 0. */
export function falling(n: bigint, k: bigint, range: Range): bigint {
  let product = 1n;
  for (let i = 0n; i < k; i += 1n) {
    spend(1, range);
    product = bounded(product * (n - i), range);
    if (product === 0n) return 0n;
  }
  return product;
}

/**
 * n!
 *
 * @throws FormulaError `failed-evaluation` for a negative n
 */
export function factorialOf(n: bigint, range: Range): bigint {
  if (n >= 0n) return falling(n, n, range);
  throw new FormulaError('failed-evaluation/factorial', range, { value: `${n}`.replace('-', '−') });
}

/** The number of subsets of k elements, n(n−1)⋯(n−k+1)/k!; 0 for a negative k. */
export function binomialOf(n: bigint, k: bigint, range: Range): bigint {
  if (k < 0n) return 0n;
  // The smaller of the two sides of Pascal's triangle.
  const few = n >= 0n && 2n * k > n ? n - k : k;
  if (few < 0n) return 0n;
  let result = 1n;
  for (let i = 1n; i <= few; i += 1n) {
    spend(1, range);
    result = bounded((result * (n - i + 1n)) / i, range);
  }
  return result;
}

import { describe, expect, it } from 'vitest';
import {
  frequencies,
  interpolatedFrequencies,
  ntkFixedFrequencies,
  ntkFrequencies,
  ntkMixedFrequencies,
  ntkOldFrequencies,
} from '#worlds';

const theta = frequencies(16);
const close = (left: readonly number[], right: readonly number[]): void => {
  expect(left).toHaveLength(right.length);
  left.forEach((each, s) => {
    expect(each / (right[s] ?? NaN)).toBeCloseTo(1, 13);
  });
};

describe('frequencies of an extension by 8', () => {
  it('of the original form keep the fastest and divide the slowest', () => {
    const scaled = ntkFrequencies(8)(theta);
    expect(scaled[0]).toBe(theta[0]);
    expect((scaled.at(-1) ?? NaN) * 8).toBeCloseTo(theta.at(-1) ?? NaN, 14);
    close(scaled, frequencies(16, 10_000 * 8 ** (16 / 14)));
  });

  it('of the old form are those of a base 8 times as large', () => {
    close(ntkOldFrequencies(8)(theta), frequencies(16, 80_000));
  });

  it('of the mixed form are the fixed one at 1 and interpolation at 0', () => {
    close(ntkMixedFrequencies(8, 1)(theta), ntkFixedFrequencies(8)(theta));
    close(ntkMixedFrequencies(8, 0)(theta), interpolatedFrequencies(8)(theta));
  });

  it('refuse a factor that is not positive, and an exponent below 0', () => {
    for (const scaling of [interpolatedFrequencies, ntkFrequencies, ntkOldFrequencies, ntkFixedFrequencies]) {
      expect(() => scaling(0)).toThrow(/factor/);
      expect(() => scaling(NaN)).toThrow(/factor/);
    }
    expect(() => ntkMixedFrequencies(8, -1)).toThrow(/exponent/);
    expect(() => ntkFrequencies(8)([1])).toThrow(/two/);
  });
});

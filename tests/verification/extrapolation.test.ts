import { expect, test } from 'vitest';
import { extrapolate } from '../../src/verification/extrapolation.ts';

const steps = [1, 2, 4, 8, 16, 32].map((n) => 0.25 / n);

test('extrapolation removes the powers of the step one after another', () => {
  const { value, error, amplification } = extrapolate(
    steps.map((h) => [3 + h - 2 * h ** 2 + h ** 4, Math.exp(h)]),
    1,
  );
  expect(value[0]).toBeCloseTo(3, 12);
  expect(value[1]).toBeCloseTo(1, 10);
  expect(error).toBeGreaterThan(Math.abs((value[1] ?? NaN) - 1));
  expect(error).toBeLessThan(1e-6);
  expect(amplification).toBeLessThan(10);
});

test('a sequence that converges otherwise states a large error', () => {
  expect(
    extrapolate(
      steps.map((h) => [Math.sqrt(h)]),
      1,
    ).error,
  ).toBeGreaterThan(1e-3);
});

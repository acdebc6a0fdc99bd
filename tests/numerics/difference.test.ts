import { expect, it } from 'vitest';
import { difference } from '#numerics';

it.each<[string, (x: number) => number, (x: number) => number]>([
  ['sin', Math.sin, Math.cos],
  ['exp', Math.exp, Math.exp],
  ['sin 3x', (x) => Math.sin(3 * x), (x) => 3 * Math.cos(3 * x)],
  ['1/(1 + x²)', (x) => 1 / (1 + x * x), (x) => (-2 * x) / (1 + x * x) ** 2],
  ['|x − 0.61|', (x) => Math.abs(x - 0.61), (x) => Math.sign(x - 0.61)],
])('the difference of %s is off by no more than it states', (_, f, slope) => {
  for (const x of [-2, 0.1, 0.6, 5]) {
    const { value, error } = difference(f, x);
    expect(Math.abs(value - slope(x))).toBeLessThanOrEqual(error);
  }
});

it('the difference of a sine is good to 1e-13', () => {
  const { value, error } = difference(Math.sin, 0.7);
  expect(Math.abs(value - Math.cos(0.7))).toBeLessThan(1e-14);
  expect(error).toBeLessThan(1e-13);
});

it('the difference is exact for polynomials up to degree 8', () => {
  expect(difference((x) => x ** 8, 1).value).toBeCloseTo(8, 12);
});

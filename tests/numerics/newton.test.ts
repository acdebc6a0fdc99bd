import { expect, it } from 'vitest';
import {
  add,
  derivative,
  exp,
  invertMonotone,
  mul,
  neg,
  normalCdf,
  pow,
  real,
  tanh,
  type Scalar,
} from '#numerics';
import { relativeError } from './relative-error.ts';

/** The x with x + x³ = y. */
const cubic = (y: Scalar): Scalar => invertMonotone((x) => add(x, pow(x, 3)), y, [-10, 10]);

it('invertMonotone finds the root to roundoff', () => {
  expect(cubic(2)).toBe(1);
  expect(relativeError(invertMonotone(normalCdf, 0.75, [-40, 40]), 0.6744897501960817)).toBeLessThan(4e-16);
  expect(relativeError(invertMonotone(normalCdf, 1e-12, [-40, 40]), -7.034483825301132)).toBeLessThan(1e-14);
});

it('invertMonotone takes decreasing functions and roots at an end', () => {
  expect(
    relativeError(
      invertMonotone((x) => exp(neg(x)), 0.5, [0, 5]),
      Math.LN2,
    ),
  ).toBeLessThan(4e-16);
  expect(invertMonotone((x) => x, 3, [3, 4])).toBe(3);
});

it('invertMonotone survives a function that is flat far from its root', () => {
  expect(
    relativeError(
      invertMonotone((x) => tanh(mul(5, add(x, -3))), 0.5, [-1000, 1000]),
      3 + Math.atanh(0.5) / 5,
    ),
  ).toBeLessThan(1e-14);
});

it('invertMonotone has the derivatives of the inverse function', () => {
  // x′ = 1/(1 + 3x²) = 1/4 and x″ = −6x x′³ = −6/64 at x = 1.
  expect(real(derivative(cubic, 2))).toBeCloseTo(1 / 4, 15);
  expect(real(derivative((y) => derivative(cubic, y), 2))).toBeCloseTo(-6 / 64, 15);
});

it('invertMonotone has derivatives in values inside the function', () => {
  const root = (a: Scalar): Scalar => invertMonotone((x) => mul(a, exp(x)), 2, [-10, 10]);
  expect(real(derivative(root, 0.5))).toBeCloseTo(-2, 14);
  expect(real(derivative((a) => derivative(root, a), 0.5))).toBeCloseTo(4, 13);
});

it('invertMonotone refuses a bracket without a root', () => {
  expect(() => invertMonotone((x) => x, 5, [0, 1])).toThrow(
    'no root between 0 and 1; f − y is -5 and -4 there; widen the bracket',
  );
});

import { describe, expect, it } from 'vitest';
import {
  abs,
  acos,
  add,
  asin,
  atan,
  atan2,
  cos,
  cosh,
  derivative,
  difference,
  div,
  erf,
  erfc,
  exp,
  gamma,
  lgamma,
  log,
  logSumExp,
  maximum,
  minimum,
  mul,
  neg,
  pow,
  real,
  sin,
  sinh,
  sqrt,
  sub,
  tan,
  tanh,
  type Scalar,
} from '#numerics';

const functions: Record<string, (x: Scalar) => Scalar> = {
  exp,
  log,
  sqrt,
  sin,
  cos,
  tan,
  sinh,
  cosh,
  tanh,
  atan,
  asin,
  acos,
  erf,
  erfc,
  gamma,
  lgamma,
  abs,
  neg,
  'a quotient': (x) => div(add(x, 1), sub(3, mul(x, x))),
  'a constant over x': (x) => div(2, x),
  'an integer power': (x) => pow(x, 7),
  'a negative power': (x) => pow(x, -3),
  'a broken power': (x) => pow(x, 1.7),
  'a power of two': (x) => pow(2, x),
  'x to the x': (x) => pow(x, x),
  'atan2 in the height': (x) => atan2(x, 0.3),
  'atan2 in the width': (x) => atan2(0.3, x),
  'atan2 in both': (x) => atan2(mul(x, x), sub(x, 2)),
  'log-sum-exp': (x) => logSumExp([x, mul(2, x), 0.5]),
};

describe('each generic function', () => {
  const at = 0.6180339887498949;

  it.each(Object.entries(functions))('%s has the derivative that differences find', (_, f) => {
    const { value, error } = difference((x) => real(f(x)), at, 0.02);
    expect(Math.abs(real(derivative(f, at)) - value)).toBeLessThanOrEqual(error + 1e-12 * Math.abs(value));
  });

  it.each(Object.entries(functions))(
    '%s has the second derivative that differences of the first find',
    (_, f) => {
      const { value, error } = difference((x) => real(derivative(f, x)), at, 0.02);
      const second = real(derivative((x) => derivative(f, x), at));
      expect(Math.abs(second - value)).toBeLessThanOrEqual(error + 1e-12 * Math.abs(value));
    },
  );

  it.each(Object.entries(functions))('%s gives the same value with and without a derivative', (_, f) => {
    const plain = real(f(at));
    let under = NaN;
    derivative((x) => {
      under = real(f(x));
      return x;
    }, at);
    expect(Math.abs(under - plain)).toBeLessThanOrEqual(1e-15 * Math.abs(plain));
  });
});

describe('pow', () => {
  it('is 1 for the exponent 0, also at base 0', () => {
    expect(pow(0, 0)).toBe(1);
    expect(derivative((x) => pow(x, 0), 0)).toBe(0);
  });

  it('gives exact integer powers of integers', () => {
    expect(pow(3, 20)).toBe(3486784401);
    expect(pow(-2, 31)).toBe(-2147483648);
    expect(derivative((x) => pow(x, 2), 0)).toBe(0);
  });
});

describe('abs, maximum and minimum', () => {
  it('have NaN as the derivative of abs at 0', () => {
    expect(derivative(abs, 0)).toBeNaN();
  });

  it('let a NaN through', () => {
    for (const choose of [maximum, minimum]) {
      expect(choose(NaN, 1)).toBeNaN();
      expect(choose(1, NaN)).toBeNaN();
    }
    expect(maximum(1, 2)).toBe(2);
    expect(minimum(1, 2)).toBe(1);
  });
});

it('logSumExp neither overflows nor underflows', () => {
  expect(logSumExp([1000, 1000])).toBe(1000 + Math.LN2);
  expect(logSumExp([-1000, -1000])).toBe(-1000 + Math.LN2);
  expect(logSumExp([])).toBe(-Infinity);
  expect(logSumExp([NaN, 0])).toBeNaN();
});

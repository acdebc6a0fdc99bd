import { describe, expect, it } from 'vitest';
import { derivative, erf, erfc, gamma, lgamma, normalCdf, normalDensity } from '#numerics';
import { relativeError } from './relative-error.ts';

// Reference values: mpmath with 25 digits.
describe('erf', () => {
  it.each([
    [0.1, 0.1124629160182849],
    [0.5, 0.5204998778130465],
    [1, 0.8427007929497149],
    [2, 0.9953222650189527],
    [2.25, 0.9985372834133188],
    [3, 0.9999779095030014],
  ])('erf(%d) agrees with the table', (x, known) => {
    expect(relativeError(erf(x), known)).toBeLessThan(1e-15);
    expect(relativeError(erf(-x), -known)).toBeLessThan(1e-15);
  });

  it.each([
    [0.5, 0.4795001221869535],
    [2, 0.004677734981047266],
    [3, 2.209049699858544e-5],
    [5, 1.537459794428035e-12],
    [10, 2.088487583762545e-45],
    [26, 5.663192408856143e-296],
  ])('erfc(%d) keeps its relative accuracy in the tail', (x, known) => {
    expect(relativeError(erfc(x), known)).toBeLessThan(3e-14);
  });

  it('is odd, bounded and NaN at NaN', () => {
    expect(erf(0)).toBe(0);
    expect(erf(Infinity)).toBe(1);
    expect(erf(-Infinity)).toBe(-1);
    expect(erf(NaN)).toBeNaN();
    expect(erfc(NaN)).toBeNaN();
    expect(erfc(40)).toBe(0);
    expect(erfc(-40)).toBe(2);
  });
});

describe('the normal law', () => {
  it('has the quartile and the tail of the tables', () => {
    expect(relativeError(normalCdf(0.6744897501960817), 0.75)).toBeLessThan(1e-15);
    expect(relativeError(normalCdf(-8), 6.220960574271785e-16)).toBeLessThan(1e-13);
  });

  it('has its density as the derivative of its distribution function', () => {
    expect(relativeError(derivative(normalCdf, 1.3), normalDensity(1.3) as number)).toBeLessThan(1e-15);
  });
});

describe('gamma', () => {
  it.each([
    [0.5, 1.772453850905516],
    [4.5, 11.631728396567448],
    [-1.5, 2.363271801207355],
    [30.5, 4.822696933490909e31],
  ])('gamma(%d) agrees with the table', (x, known) => {
    expect(relativeError(gamma(x), known)).toBeLessThan(4e-15);
  });

  it('is the factorial at integers, exactly', () => {
    expect(gamma(1)).toBe(1);
    expect(gamma(11)).toBe(3628800);
    expect(gamma(-2)).toBeNaN();
    expect(gamma(200)).toBe(Infinity);
  });

  it.each([
    [0.3, 1.0957979948180756],
    [12.75, 19.358231220224358],
    [1000.5, 5908.674175848678],
  ])('lgamma(%d) agrees with the table', (x, known) => {
    expect(relativeError(lgamma(x), known)).toBeLessThan(4e-15);
  });

  it('has the digamma and trigamma functions as derivatives', () => {
    expect(relativeError(derivative(lgamma, 2.5), 0.7031566406452432)).toBeLessThan(5e-15);
    expect(
      relativeError(
        derivative((x) => derivative(lgamma, x), 2.5),
        0.49035775610023485,
      ),
    ).toBeLessThan(2e-14);
  });
});

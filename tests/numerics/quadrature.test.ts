import { describe, expect, it } from 'vitest';
import {
  halfLineRule,
  heavyTailRule,
  integrate,
  intervalRule,
  lineReach,
  lineRule,
  tensorRule,
} from '#numerics';
import { relativeError } from './relative-error.ts';

/** The density of N(mean, deviation²). */
const gaussian =
  (mean: number, deviation: number) =>
  (x: number): number =>
    Math.exp(-0.5 * ((x - mean) / deviation) ** 2) / (deviation * Math.sqrt(2 * Math.PI));

describe('lineRule', () => {
  it.each([
    [0, 1],
    [0, 0.6],
    [3, 1],
    [6, 1],
    [-6, 1.4],
  ])('has the mass 1 of N(%d, %d²) to roundoff, and says so', (mean, deviation) => {
    const { value, error } = integrate(gaussian(mean, deviation), lineRule(0, 1));
    expect(Math.abs(value - 1)).toBeLessThan(2e-15);
    expect(error).toBeLessThan(1e-9);
  });

  it('states an error of 1e-13 for a Gaussian of its own width', () => {
    expect(integrate(gaussian(5, 2), lineRule(5, 2)).error).toBeLessThan(1e-13);
    expect(integrate(gaussian(5, 2), lineRule(5, 2, 41)).error).toBeLessThan(1e-10);
  });

  it('states an error where the integrand reaches over its ends', () => {
    const { value, error } = integrate(gaussian(8, 1), lineRule(0, 1, 41));
    expect(Math.abs(value - 1)).toBeGreaterThan(1e-3);
    expect(error).toBeGreaterThanOrEqual(0.1 * Math.abs(value - 1));
  });

  it('transforms a Gaussian', () => {
    // ∫ N(x; 0, 1) cos(3x) dx = e^{−9/2}
    const { value, error } = integrate((x) => gaussian(0, 1)(x) * Math.cos(3 * x), lineRule(0, 1));
    expect(Math.abs(value - Math.exp(-4.5))).toBeLessThan(1e-15);
    expect(error).toBeLessThan(1e-13);
  });

  it('reaches as far as it says', () => {
    for (const count of [41, 81, 121]) {
      expect(lineRule(1, 2, count).nodes.at(-1)).toBeCloseTo(1 + 2 * lineReach(count), 12);
    }
  });

  it('refuses an even count and a width of 0', () => {
    expect(() => lineRule(0, 1, 40)).toThrow(
      'the number of nodes must be odd and at least 3; got 40; try 41',
    );
    expect(() => lineRule(0, 0)).toThrow('the width of a line rule must be positive; got 0');
  });
});

describe('heavyTailRule', () => {
  it('has the mass 1 of the Cauchy law', () => {
    const { value, error } = integrate((x) => 1 / (Math.PI * (1 + x * x)), heavyTailRule(0, 1));
    expect(Math.abs(value - 1)).toBeLessThan(1e-14);
    expect(error).toBeLessThan(1e-13);
  });

  it('integrates a tail of |x| to the −3/2', () => {
    // B(1/2, 1/4)
    const { value } = integrate((x) => (1 + (x - 1) ** 2) ** -0.75, heavyTailRule(0, 1));
    expect(relativeError(value, 5.244115108584239)).toBeLessThan(1e-14);
  });
});

describe('halfLineRule', () => {
  it('integrates an exponential, also with a singular end', () => {
    expect(Math.abs(integrate((x) => Math.exp(-x), halfLineRule(0, 1)).value - 1)).toBeLessThan(1e-14);
    const { value, error } = integrate((x) => Math.exp(-x / 2) / Math.sqrt(x), halfLineRule(0, 2));
    expect(relativeError(value, Math.sqrt(2 * Math.PI))).toBeLessThan(1e-14);
    expect(error).toBeLessThan(1e-12);
  });
});

describe('intervalRule', () => {
  it('is exact for polynomials up to degree 2n − 1', () => {
    const { value } = integrate((x) => x ** 47, intervalRule(0, 1, 24));
    expect(relativeError(value, 1 / 48)).toBeLessThan(1e-14);
  });

  it('turns its sign with its limits', () => {
    expect(integrate(Math.exp, intervalRule(2, 0)).value).toBeCloseTo(1 - Math.exp(2), 13);
    expect(integrate(Math.exp, intervalRule(1, 1)).value).toBe(0);
  });

  it.each<[string, (x: number) => number, number]>([
    ['an exponential', Math.exp, Math.exp(2) - 1],
    ['1/(1 + x²)', (x) => 1 / (1 + x * x), Math.atan(2)],
    ['an oscillation', (x) => Math.cos(10 * x), Math.sin(20) / 10],
    ['a kink', (x) => Math.abs(x - 0.7), 1.09],
    ['a root', Math.sqrt, 2 ** 1.5 / 1.5],
    ['a jump', (x) => (x > 1.1 ? 1 : 0), 0.9],
  ])('is off for %s by no more than it states', (_, f, known) => {
    for (const n of [6, 12, 24]) {
      const { value, error } = integrate(f, intervalRule(0, 2, n));
      expect(Math.abs(value - known)).toBeLessThanOrEqual(error + 4e-15);
    }
  });

  it('refuses fewer than three nodes', () => {
    expect(() => intervalRule(0, 1, 2)).toThrow(
      'the number of nodes must be an integer of at least 3; got 2',
    );
  });
});

describe('tensorRule', () => {
  it('integrates over a box', () => {
    const { nodes, weights, coarse } = tensorRule([intervalRule(0, 1, 12), intervalRule(-1, 2, 10)]);
    const sum = (by: readonly number[]): number =>
      nodes.reduce((total, [x = NaN, y = NaN], k) => total + (by[k] ?? NaN) * Math.exp(x + y), 0);
    const known = (Math.E - 1) * (Math.exp(2) - Math.exp(-1));
    expect(relativeError(sum(weights), known)).toBeLessThan(1e-14);
    expect(relativeError(sum(coarse), known)).toBeLessThan(1e-5);
  });

  it('has the one node of a space without axes', () => {
    expect(tensorRule([])).toEqual({ nodes: [[]], weights: [1], coarse: [1] });
  });
});

import { describe, expect, it } from 'vitest';
import {
  criticalValue,
  kolmogorovSmirnov,
  kolmogorovSmirnovTwo,
  leastSquaresSlope,
  real,
  normalCdf,
  stream,
} from '#numerics';

describe('kolmogorovSmirnov', () => {
  it('is the largest step between the two distribution functions', () => {
    // Against the uniform law the steps of (0.9, 0.2, 0.3) are largest before 0.9: 0.9 − 2/3 < 2/3 − 0.3.
    expect(kolmogorovSmirnov([0.9, 0.2, 0.3], (x) => x)).toBeCloseTo(2 / 3 - 0.3, 15);
    expect(kolmogorovSmirnov([0.5], (x) => x)).toBe(0.5);
  });

  it('is NaN for no samples and for a NaN', () => {
    expect(kolmogorovSmirnov([], (x) => x)).toBeNaN();
    expect(kolmogorovSmirnov([0.5, NaN], (x) => x)).toBeNaN();
    expect(kolmogorovSmirnovTwo([], [1])).toBeNaN();
    expect(kolmogorovSmirnovTwo([NaN], [1])).toBeNaN();
  });

  it('sees a deviation that is wrong by a tenth', () => {
    const sample = stream(3, 'ks').normals(20000);
    const statistic = kolmogorovSmirnov(sample, (x) => real(normalCdf(x / 1.1)));
    expect(statistic).toBeGreaterThan(criticalValue(20000, 1e-3));
  });
});

describe('kolmogorovSmirnovTwo', () => {
  it('is 1 for samples that do not overlap and 0 for the same sample', () => {
    expect(kolmogorovSmirnovTwo([1, 2], [3, 4, 5])).toBe(1);
    expect(kolmogorovSmirnovTwo([3, 4, 5], [1, 2])).toBe(1);
    expect(kolmogorovSmirnovTwo([1, 2, 2], [2, 1, 2])).toBe(0);
  });

  it('is the largest step between two samples', () => {
    expect(kolmogorovSmirnovTwo([1, 3], [2, 4])).toBe(0.5);
  });
});

it('criticalValue is 1.949/√n at level 1e-3', () => {
  expect(criticalValue(20000, 1e-3) * Math.sqrt(20000)).toBeCloseTo(1.949, 3);
});

it('leastSquaresSlope finds the slope of a line', () => {
  expect(leastSquaresSlope([1, 2, 4], [5, 7, 11])).toBe(2);
});

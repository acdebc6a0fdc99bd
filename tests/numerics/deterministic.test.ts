import { describe, expect, it } from 'vitest';
import { deterministicExp, deterministicRotation, stream } from '#numerics';

describe('deterministicExp', () => {
  it('is the exponential function of numbers that are not positive', () => {
    for (const x of stream(1).uniforms(2000, -700, 0)) {
      expect(Math.abs(deterministicExp(x) / Math.exp(x) - 1)).toBeLessThan(1e-15);
    }
  });

  it('is exact at 0 and vanishes where no number is small enough', () => {
    expect(deterministicExp(0)).toBe(1);
    expect(deterministicExp(-746)).toBe(0);
    expect(deterministicExp(-Infinity)).toBe(0);
  });

  it('gives subnormal numbers without a jump', () => {
    expect(deterministicExp(-740) / Math.exp(-740)).toBeCloseTo(1, 1);
  });
});

describe('deterministicRotation', () => {
  it('is cosine and sine, for small angles and for large ones', () => {
    const random = stream(2);
    for (const reach of [1, 600, 1e6]) {
      for (const x of random.uniforms(1000, -reach, reach)) {
        const [cosine, sine] = deterministicRotation(x);
        expect(Math.abs(cosine - Math.cos(x))).toBeLessThan(4e-16);
        expect(Math.abs(sine - Math.sin(x))).toBeLessThan(4e-16);
      }
    }
  });

  it('keeps its precision at the zeros of either', () => {
    for (let quarter = 1; quarter < 400; quarter += 1) {
      const x = (quarter * Math.PI) / 2;
      const [cosine, sine] = deterministicRotation(x);
      expect(Math.abs(cosine - Math.cos(x))).toBeLessThan(4e-16);
      expect(Math.abs(sine - Math.sin(x))).toBeLessThan(4e-16);
    }
    expect(deterministicRotation(0)).toEqual([1, 0]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  clippedDistance,
  distanceMatrix,
  interpolatedDistance,
  interpolationDivisor,
  isTrained,
  leakyDistance,
  longestLength,
  ropeDistance,
} from '#worlds';

describe('effective distances', () => {
  it('of the four methods', () => {
    expect([0, 1, 7].map(ropeDistance)).toEqual([0, 1, 7]);
    expect([0, 1, 6].map(interpolatedDistance(4))).toEqual([0, 0.25, 1.5]);
    expect([3, 4, 5, 7].map(leakyDistance({ w: 4, k: 2 }))).toEqual([3, 4, 4.5, 5.5]);
    expect([3, 4, 5, 700].map(clippedDistance(4))).toEqual([3, 4, 4, 4]);
    expect([3, 4, 5, 700].map(leakyDistance({ w: 4, k: Infinity }))).toEqual([3, 4, 4, 4]);
  });

  it('in a matrix that is constant along diagonals', () => {
    expect(distanceMatrix(clippedDistance(2), 4)).toEqual([[0], [1, 0], [2, 1, 0], [2, 2, 1, 0]]);
  });

  it('leave the trained range where a search finds that they do', () => {
    for (const N of [32, 100]) {
      for (const w of [1, 8, 16, N - 2, N - 1, N, N + 3]) {
        for (const k of [0.5, 1, 3, 8]) {
          const L = longestLength({ w, k }, N);
          expect(isTrained(leakyDistance({ w, k }), L, N), `${N} ${w} ${k}`).toBe(true);
          expect(isTrained(leakyDistance({ w, k }), L + 1, N), `${N} ${w} ${k}`).toBe(false);
        }
      }
    }
    expect(longestLength({ w: 31, k: Infinity }, 32)).toBe(Infinity);
    expect(longestLength({ w: 32, k: Infinity }, 32)).toBe(32);
  });

  it('of interpolation by the customary 8 leave it by a hair', () => {
    expect(interpolationDivisor(4096, 512)).toBeCloseTo(8.0137, 4);
    expect(isTrained(interpolatedDistance(8), 4096, 512)).toBe(false);
    expect(isTrained(interpolatedDistance(interpolationDivisor(4096, 512)), 4096, 512)).toBe(true);
  });

  it.each([0, -1, 1.5, NaN, Infinity])('refuse the window %d', (w) => {
    expect(() => leakyDistance({ w, k: 2 })).toThrow(/window/);
    expect(() => clippedDistance(w)).toThrow(/window/);
  });

  it.each([0, -2, NaN])('refuse the divisor %d', (k) => {
    expect(() => leakyDistance({ w: 4, k })).toThrow(/divisor/);
    expect(() => interpolatedDistance(k)).toThrow(/divisor/);
  });

  it.each([-1, NaN, Infinity])('refuse the distance %d', (r) => {
    expect(() => ropeDistance(r)).toThrow(/distance/);
    expect(() => leakyDistance({ w: 4, k: 2 })(r)).toThrow(/distance/);
  });

  it('refuse lengths that are not positive integers', () => {
    expect(() => distanceMatrix(ropeDistance, 2.5)).toThrow(/length/);
    expect(() => isTrained(ropeDistance, 8, 0)).toThrow(/length/);
  });
});

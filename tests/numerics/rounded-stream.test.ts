import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grids, RoundedStream, roundWithin, stream } from '#numerics';

const parts = fc.constantFrom(...grids);

describe('rounding within an interval', () => {
  test('takes the nearest number of the grid', () => {
    expect(roundWithin(0.46, 0.1, 1, 10)).toBe(0.5);
    expect(roundWithin(-1.2, -2, 2, 1)).toBe(-1);
  });

  test('stays inside: the nearest number may lie outside', () => {
    expect(roundWithin(0.3, 0.1, 1, 1)).toBe(1);
    expect(roundWithin(0.96, 0, 0.97, 1)).toBe(0);
  });

  test('takes a finer grid where the interval holds no number of the coarse one', () => {
    expect(roundWithin(0.31, 0.26, 0.37, 1)).toBe(0.3);
    expect(roundWithin(0.123456, 0.1234, 0.1235, 1)).toBe(0.123456);
  });

  test('never leaves the interval', () => {
    const interval = fc.tuple(
      fc.double({ min: -9, max: 9, noNaN: true }),
      fc.double({ min: 0, max: 9, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(interval, parts, ([lower, width, share], whole) => {
        const value = Math.min(lower + share * width, lower + width);
        const rounded = roundWithin(value, lower, lower + width, whole);
        expect(rounded).toBeGreaterThanOrEqual(lower);
        expect(rounded).toBeLessThanOrEqual(lower + width);
      }),
    );
  });
});

describe('a rounded stream', () => {
  test('draws numbers of its grid, and the same ones again', () => {
    const draw = () => {
      const random = new RoundedStream(stream(7, 'point'), 2);
      return [...random.uniforms(5, -3, 3), ...random.normals(5), ...random.fork('field').normals(3)];
    };
    expect(draw().map((value) => value * 2)).toEqual(draw().map((value) => Math.round(value * 2)));
    expect(draw()).toEqual(draw());
    expect(new Set(draw()).size).toBeGreaterThan(2);
  });

  test('never draws the open end of an interval', () => {
    const random = new RoundedStream(stream(1), 1);
    expect(Math.max(...random.uniforms(200, 0, 1))).toBeLessThan(1);
  });

  test('leaves whole numbers as they were drawn', () => {
    const [rounded, exact] = [new RoundedStream(stream(3), 1), stream(3)];
    expect(Array.from({ length: 9 }, () => rounded.integer(0, 99))).toEqual(
      Array.from({ length: 9 }, () => exact.integer(0, 99)),
    );
  });
});

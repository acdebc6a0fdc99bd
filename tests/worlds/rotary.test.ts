import { describe, expect, it } from 'vitest';
import { apply, multiply, real, stream } from '#numerics';
import { frequencies, rotaryMatrix, turn } from '#worlds';

describe('rotary position embedding', () => {
  it('has frequencies from 1 down to almost 1/b', () => {
    expect(frequencies(2)).toEqual([1]);
    expect(frequencies(4, 100)).toEqual([1, 0.1]);
    expect(frequencies(128)).toHaveLength(64);
  });

  it.each([3, 0, -2, 2.5, NaN])('refuses the dimension %d', (d) => {
    expect(() => frequencies(d)).toThrow(RangeError);
  });

  it.each([0, -1, Infinity, NaN])('refuses the base %d', (base) => {
    expect(() => frequencies(4, base)).toThrow(RangeError);
  });

  it('turns pair by pair what the matrix turns at once', () => {
    const random = stream(1, 'rotary');
    const theta = frequencies(8, 50);
    for (const x of [0, 1, -3, 2.5, 600]) {
      const v = random.normals(8);
      const dense = apply(rotaryMatrix(theta, x), v).map(real);
      turn(v, theta, x).forEach((entry, i) => {
        expect(entry).toBeCloseTo(dense[i] ?? NaN, 14);
      });
    }
  });

  it('is a group: positions add', () => {
    const theta = frequencies(6, 50);
    const product = multiply(rotaryMatrix(theta, 1.7), rotaryMatrix(theta, -0.4));
    rotaryMatrix(theta, 1.3).forEach((row, i) => {
      row.forEach((entry, j) => {
        expect(real(product[i]?.[j] ?? NaN)).toBeCloseTo(entry, 14);
      });
    });
  });

  it('refuses positions that are not finite and vectors of another length', () => {
    expect(() => turn([1, 0], [1], NaN)).toThrow(/position/);
    expect(() => rotaryMatrix([1], Infinity)).toThrow(/position/);
    expect(() => turn([1, 0, 0], [1], 1)).toThrow(/2 entries/);
  });
});

import { describe, expect, it } from 'vitest';
import { box, family, Row, ScaledIdentity, show } from '#formula';
import { Complex, lift } from '#numerics';

describe('show', () => {
  it('rounds numbers to six digits and writes a true minus', () => {
    expect(show(0.125)).toBe('0.125');
    expect(show(-1 / 3)).toBe('−0.333333');
    expect(show(1e-12)).toBe('1e−12');
    expect(show(1 / 3, 3)).toBe('0.333');
    expect(show(1e20)).toBe('100000000000000000000');
  });

  it('names what is no number', () => {
    expect([show(NaN), show(Infinity), show(-Infinity)]).toEqual(['NaN', '∞', '−∞']);
  });

  it('writes columns in parentheses, rows and matrices in brackets', () => {
    expect(show([1.5, -2])).toBe('(1.5, −2)');
    expect(show([1.5])).toBe('1.5');
    expect(show(new Row([1, 2]))).toBe('[1, 2]');
    expect(
      show([
        [1, 0],
        [0, 1],
      ]),
    ).toBe('[1, 0; 0, 1]');
    expect(show(new ScaledIdentity(2.5, 3))).toBe('2.5 I');
    expect(show(box([0, 1], [1, 2.5]))).toBe('[0, 1] × [1, 2.5]');
  });

  it('writes complex numbers, and numbers without what they carry', () => {
    expect(show(new Complex(1, -0.5))).toBe('1 − 0.5i');
    expect(show(lift(2, 1))).toBe('2');
  });

  it('says what anything else is', () => {
    expect(show(family(() => 1))).toBe('family');
  });
});

import { describe, expect, it } from 'vitest';
import {
  argument,
  cabs,
  cadd,
  cdiv,
  cexp,
  clog,
  cmul,
  Complex,
  conjugate,
  cpow,
  csub,
  derivative,
  imaginaryUnit,
  real,
  type ComplexLike,
} from '#numerics';

const z = new Complex(3, -4);
const w = new Complex(-1.5, 2);

/** The distance between two complex numbers. */
const distance = (a: ComplexLike, b: ComplexLike): number => real(cabs(csub(a, b)));

describe('Complex', () => {
  it('adds, multiplies and divides', () => {
    expect(cadd(z, 2)).toEqual(new Complex(5, -4));
    expect(cmul(z, w)).toEqual(new Complex(3.5, 12));
    expect(distance(cmul(cdiv(z, w), w), z)).toBeLessThan(2e-15);
    expect(distance(cmul(cdiv(w, z), z), w)).toBeLessThan(2e-15);
    expect(cmul(imaginaryUnit, imaginaryUnit)).toEqual(new Complex(-1, 0));
    expect(cmul(z, conjugate(z))).toEqual(new Complex(25, 0));
  });

  it('divides by numbers whose squares overflow', () => {
    expect(cdiv(new Complex(1e200, 1e200), new Complex(1e200, 1e200))).toEqual(new Complex(1, 0));
  });

  it('has modulus and argument', () => {
    expect(cabs(z)).toBe(5);
    expect(argument(-1)).toBe(Math.PI);
  });

  it('turns by the imaginary exponent', () => {
    expect(distance(cexp(new Complex(0, Math.PI)), -1)).toBeLessThan(2e-16);
    expect(distance(cexp(clog(w)), w)).toBeLessThan(1e-15);
  });

  it('takes powers', () => {
    expect(distance(cpow(z, 2), new Complex(-7, -24))).toBe(0);
    expect(distance(cmul(cpow(z, -2), cpow(z, 2)), 1)).toBeLessThan(1e-15);
    expect(distance(cpow(-1, 0.5), imaginaryUnit)).toBeLessThan(1e-15);
    expect(distance(cpow(imaginaryUnit, imaginaryUnit), Math.exp(-Math.PI / 2))).toBeLessThan(1e-15);
  });

  it('carries derivatives in its parts', () => {
    // d/dω e^{−iωx} = −ix e^{−iωx}
    const slope = derivative((omega) => cexp(cmul(new Complex(0, -2), omega)).im, 0.3);
    expect(real(slope)).toBeCloseTo(-2 * Math.cos(0.6), 15);
  });
});

import { FormulaError } from '../error.ts';
import { spend } from '../gauge.ts';
import { limits } from '../limits.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import { Rational, type Exact, type Value } from '../value.ts';

/** Numerator and denominator, the latter positive. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/**
 * A number as a fraction; a floating-point number only where it is an integer that float64 holds exactly.
 *
 * @throws FormulaError `wrong-type` for a number that has been rounded, and for what is no number
 */
function fraction(value: Value, range: Range): Fraction {
  if (typeof value === 'bigint') return { over: value, under: 1n };
  if (value instanceof Rational) return { over: value.numerator, under: value.denominator };
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { over: BigInt(value), under: 1n };
  if (typeof value === 'number') throw new FormulaError('wrong-type/exact-with-rounded', range);
  throw new FormulaError('wrong-type/exact', range, { value: shapeOf(value) });
}

/** The fraction in lowest terms; an integer where the denominator is 1. */
function reduced(over: bigint, under: bigint, range: Range): Exact {
  const sign = under < 0n ? -1n : 1n;
  spend(Math.floor((bitsOf(over) * bitsOf(under)) / 1e5), range);
  const divisor = greatestCommonDivisor(over < 0n ? -over : over, under * sign);
  const [numerator, denominator] = [(over * sign) / divisor, (under * sign) / divisor];
  bounded(numerator, range);
  bounded(denominator, range);
  return denominator === 1n ? numerator : new Rational(numerator, denominator);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** The number of binary digits, up to three more. */
export function bitsOf(x: bigint): number {
  return 4 * (x < 0n ? -x : x).toString(16).length;
}

/**
 * An integer that is not too long to go on with.
 *
 * @throws FormulaError `too-much-work`
 */
export function bounded(x: bigint, range: Range): bigint {
  const bits = bitsOf(x);
  // A product of long integers takes as long as many evaluations.
  if (bits > 1000) spend(Math.floor((bits * bits) / 1e6), range);
  if (bits <= limits.bits) return x;
  throw tooLong(range);
}

/** The error of an integer with too many digits. */
export function tooLong(range: Range): FormulaError {
  return new FormulaError('too-much-work/bits', range, { most: limits.bits });
}

/** The sum of two numbers, one of which is exact. */
export function addExact(a: Value, b: Value, range: Range): Exact {
  const [x, y] = [fraction(a, range), fraction(b, range)];
  if (x.under === 1n && y.under === 1n) return bounded(x.over + y.over, range);
  return reduced(x.over * y.under + y.over * x.under, x.under * y.under, range);
}

/** The product of two numbers, one of which is exact. */
export function multiplyExact(a: Value, b: Value, range: Range): Exact {
  const [x, y] = [fraction(a, range), fraction(b, range)];
  if (x.under === 1n && y.under === 1n) return bounded(x.over * y.over, range);
  return reduced(x.over * y.over, x.under * y.under, range);
}

/**
 * The quotient of two numbers, one of which is exact.
 *
 * @throws FormulaError `failed-evaluation` for a division by 0
 */
export function divideExact(a: Value, b: Value, range: Range): Exact {
  const [x, y] = [fraction(a, range), fraction(b, range)];
  if (y.over === 0n) {
    throw new FormulaError('failed-evaluation/division-by-zero', range);
  }
  return reduced(x.over * y.under, x.under * y.over, range);
}

/** The number with its sign changed. */
export function negateExact(a: Exact): Exact {
  return typeof a === 'bigint' ? -a : new Rational(-a.numerator, a.denominator);
}

/** The number without its sign. */
export function absoluteExact(a: Exact): Exact {
  const isNegative = typeof a === 'bigint' ? a < 0n : a.numerator < 0n;
  return isNegative ? negateExact(a) : a;
}

/**
 * An exact number to an integer power, or an integer to an exact one.
 *
 * @throws FormulaError `wrong-type` for an exponent that is no integer
 */
export function raiseExact(a: Value, b: Value, range: Range): Exact {
  const base = fraction(a, range);
  const exponent = fraction(b, range);
  if (exponent.under !== 1n) {
    throw new FormulaError('wrong-type/exact-power', range);
  }
  const size = exponent.over < 0n ? -exponent.over : exponent.over;
  const bits = Math.max(bitsOf(base.over), bitsOf(base.under)) - 3;
  const isUnit = base.over >= -1n && base.over <= 1n && base.under === 1n;
  if (!isUnit && size * BigInt(bits) > BigInt(limits.bits)) throw tooLong(range);
  const times = isUnit ? (size % 2n === 0n ? 2n : 1n) : size;
  if (size === 0n) return 1n;
  const [over, under] = [base.over ** times, base.under ** times];
  return exponent.over < 0n
    ? divideExact(reduced(under, 1n, range), over, range)
    : reduced(over, under, range);
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compareExact(a: Value, b: Value, range: Range): number {
  const [x, y] = [fraction(a, range), fraction(b, range)];
  const difference = x.over * y.under - y.over * x.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * An exact integer as a floating-point number that equals it.
 *
 * @throws FormulaError `wrong-type` for a fraction, and beyond 2⁵³
 */
export function rounded(a: Exact, range: Range): number {
  const value = approximate(a);
  if (typeof a === 'bigint' && Number.isSafeInteger(value)) return value;
  throw new FormulaError('wrong-type/exact-to-rounded', range, { value: shapeOf(a) });
}

/** The nearest floating-point number; ±∞ beyond their range. */
export function approximate(a: Exact): number {
  if (typeof a === 'bigint') return Number(a);
  // Both shifted alike, so that a quotient of long integers does not become ∞ / ∞.
  const shift = BigInt(Math.max(0, Math.max(bitsOf(a.numerator), bitsOf(a.denominator)) - 1000));
  return Number(a.numerator >> shift) / Number(a.denominator >> shift);
}

import { Complex, real } from '#numerics';
import { shapeOf } from './shape.ts';
import {
  Box,
  FiniteSet,
  isMatrix,
  isNumeric,
  isVector,
  Rational,
  Row,
  ScaledIdentity,
  Table,
  type Numeric,
  type Value,
} from './value.ts';

/** A short text of a value for tables and reports: `0.125`, `(1.2, -0.3)`, `[1, 0; 0, 1]`. */
export function show(value: Value, digits = 6): string {
  if (isNumeric(value)) return showNumber(value, digits);
  if (typeof value === 'bigint') return String(value).replace('-', '−');
  if (value instanceof Rational) return `${show(value.numerator)}/${show(value.denominator)}`;
  if (value instanceof FiniteSet)
    return `{${value.elements.map((element) => show(element, digits)).join(', ')}}`;
  if (value instanceof Table) return show(value.entries, digits);
  if (value instanceof Row) return `[${value.entries.map((entry) => showNumber(entry, digits)).join(', ')}]`;
  if (value instanceof ScaledIdentity) return `${showNumber(value.factor, digits)} I`;
  if (value instanceof Box)
    return value.lower
      .map((lower, i) => `[${showNumber(lower, digits)}, ${showNumber(value.upper[i] ?? lower, digits)}]`)
      .join(' × ');
  if (isVector(value)) {
    const entries = value.map((entry) => showNumber(entry, digits));
    return entries.length === 1 ? (entries[0] ?? '') : `(${entries.join(', ')})`;
  }
  if (!isMatrix(value)) return shapeOf(value).type;
  return `[${value.map((row) => row.map((entry) => showNumber(entry, digits)).join(', ')).join('; ')}]`;
}

function showNumber(value: Numeric, digits: number): string {
  if (value instanceof Complex) {
    const im = real(value.im);
    return `${showReal(real(value.re), digits)} ${im < 0 ? '−' : '+'} ${showReal(Math.abs(im), digits)}i`;
  }
  return showReal(real(value), digits);
}

function showReal(value: number, digits: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '−∞';
  if (Number.isInteger(value) && Math.abs(value) < 1e9) return String(value).replace('-', '−');
  return String(Number(value.toPrecision(digits))).replace(/-/gu, '−');
}

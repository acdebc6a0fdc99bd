import { Row, ScaledIdentity, type Value } from '#formula';
import { Complex, Dual, real } from '#numerics';

/** A value without the language's classes. */
export type Plain = number | { readonly re: number; readonly im: number } | readonly Plain[] | string;

export function isComplexNumber(value: Plain): value is { readonly re: number; readonly im: number } {
  return typeof value === 'object' && !Array.isArray(value);
}

export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** Numbers as numbers, columns and rows as lists, matrices as lists of rows, anything else by the name of its class. */
export function plain(value: Value): Plain {
  if (typeof value === 'number' || value instanceof Dual) return real(value);
  if (value instanceof Complex) return { re: real(value.re), im: real(value.im) };
  if (value instanceof Row) return [value.entries.map(plain)];
  if (value instanceof ScaledIdentity) {
    const entry = plain(value.factor);
    return Array.from({ length: value.dimension }, (_, i) =>
      Array.from({ length: value.dimension }, (__, j) => (i === j ? entry : 0)),
    );
  }
  if (Array.isArray(value)) return (value as readonly Value[]).map(plain);
  return value.constructor.name;
}

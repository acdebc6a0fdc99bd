import { exact, FiniteSet, isExact, Row, ScaledIdentity, Table, type Value } from '#formula';
import { Complex, Dual, real } from '#numerics';

/** Every real component of a value: parts of complex numbers, entries of vectors and matrices; none of a function. */
export function components(value: Value): readonly number[] {
  if (value instanceof Complex) return [real(value.re), real(value.im)];
  if (typeof value === 'number' || value instanceof Dual) return [real(value)];
  if (isExact(value)) return [exact.now.approximate(value)];
  if (value instanceof FiniteSet) return value.elements.flatMap(components);
  if (value instanceof Table || value instanceof Row) return value.entries.flatMap(components);
  if (value instanceof ScaledIdentity) return components(value.factor);
  if (Array.isArray(value)) return (value as readonly Value[]).flatMap(components);
  return [];
}

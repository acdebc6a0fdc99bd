import type { Matrix, ScaledIdentity } from '../value.ts';

/** A multiple of the identity written out. */
export function dense(value: ScaledIdentity): Matrix {
  return Array.from({ length: value.dimension }, (_, i) =>
    Array.from({ length: value.dimension }, (__, j) => (i === j ? value.factor : 0)),
  );
}

import { add } from './arithmetic.ts';
import type { Scalar } from './dual.ts';
import { at, dot } from './vector.ts';

/** A matrix as the list of its rows. */
export type Matrix = readonly (readonly Scalar[])[];

/** The d × d identity. */
export function identity(d: number): number[][] {
  return Array.from({ length: d }, (_, i) => Array.from({ length: d }, (__, j) => (i === j ? 1 : 0)));
}

/** The square matrix with the given diagonal and zeros elsewhere. */
export function diagonal(entries: readonly Scalar[]): Scalar[][] {
  return entries.map((entry, i) => entries.map((_, j) => (i === j ? entry : 0)));
}

/** Rows become columns. */
export function transpose(a: Matrix): Scalar[][] {
  const width = a[0]?.length ?? 0;
  return Array.from({ length: width }, (_, j) => a.map((row) => at(row, j)));
}

/** `A B` for an m × n and an n × k matrix. */
export function multiply(a: Matrix, b: Matrix): Scalar[][] {
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
}

/** `A x` for an m × n matrix and a vector of length n. */
export function apply(a: Matrix, x: readonly Scalar[]): Scalar[] {
  return a.map((row) => dot(row, x));
}

/** The sum of the diagonal of a square matrix. */
export function trace(a: Matrix): Scalar {
  let sum: Scalar = 0;
  for (let i = 0; i < a.length; i += 1) {
    const entry = at(at(a, i), i);
    sum = i === 0 ? entry : add(sum, entry);
  }
  return sum;
}

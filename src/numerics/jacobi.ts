import { real } from './dual.ts';
import { identity, type Matrix } from './matrix.ts';
import { operations } from './operations.ts';
import { at } from './vector.ts';

/** `A = V diag(values) Vᵀ`, with the eigenvalues in descending order and their eigenvectors as the columns of V. */
export interface Eigensystem {
  readonly values: number[];
  readonly V: number[][];
}

/** More sweeps than any matrix has been seen to need: convergence is quadratic, and 64 × 64 takes nine. */
const sweeps = 30;

/**
 * Eigenvalues and eigenvectors of a real symmetric d × d matrix by cyclic Jacobi rotations
 * (Golub and Van Loan, section 8.5); only the upper triangle is read, derivatives are dropped.
 *
 * @throws RangeError when an entry is not finite
 */
export function symmetricEigen(a: Matrix): Eigensystem {
  const d = a.length;
  const rows = a.map((row, i) => row.map((_, j) => real(i <= j ? at(at(a, i), j) : at(at(a, j), i))));
  // Rows of this matrix are eigenvectors, so that a rotation touches two rows and no column.
  const vectors = identity(d);
  const size = Math.hypot(...rows.flat());
  if (!Number.isFinite(size))
    throw new RangeError(`the matrix of an eigensystem must be finite; its norm is ${size}`);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let largest = 0;
    for (let p = 0; p < d - 1; p += 1) {
      for (let q = p + 1; q < d; q += 1) {
        const coupling = at(at(rows, p), q);
        largest = Math.max(largest, Math.abs(coupling));
        // Below this a rotation would change nothing but the last bit.
        if (Math.abs(coupling) > 2 ** -60 * size) rotate(rows, vectors, p, q);
      }
    }
    if (largest <= 2 ** -54 * size) break;
  }
  const order = rows.map((_, i) => i).sort((i, j) => at(at(rows, j), j) - at(at(rows, i), i));
  return {
    values: order.map((i) => at(at(rows, i), i)),
    V: vectors.map((_, row) => order.map((i) => at(at(vectors, i), row))),
  };
}

/** Turns the coordinates p and q so that the entry between them vanishes. */
function rotate(rows: number[][], vectors: number[][], p: number, q: number): void {
  const [rowP, rowQ] = [at(rows, p), at(rows, q)];
  const tau = (at(rowQ, q) - at(rowP, p)) / (2 * at(rowP, q));
  const t = (tau < 0 ? -1 : 1) / (Math.abs(tau) + Math.hypot(1, tau));
  const c = 1 / Math.hypot(1, t);
  const s = t * c;
  turn(rowP, rowQ, c, s);
  for (const row of rows) {
    const [x, y] = [at(row, p), at(row, q)];
    row[p] = c * x - s * y;
    row[q] = s * x + c * y;
  }
  turn(at(vectors, p), at(vectors, q), c, s);
  operations.count += 18 * rows.length;
}

function turn(first: number[], second: number[], c: number, s: number): void {
  for (let k = 0; k < first.length; k += 1) {
    const [x, y] = [at(first, k), at(second, k)];
    first[k] = c * x - s * y;
    second[k] = s * x + c * y;
  }
}

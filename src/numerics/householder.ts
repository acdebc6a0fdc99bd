import { real } from './dual.ts';
import { identity, transpose, type Matrix } from './matrix.ts';
import { operations } from './operations.ts';
import { at } from './vector.ts';

/** `A = Q R`: Q is m × m and orthogonal, R is m × n and upper triangular. */
export interface OrthogonalTriangular {
  readonly Q: number[][];
  readonly R: number[][];
}

/**
 * The QR decomposition of a real m × n matrix by Householder reflections (Golub and Van Loan, algorithm 5.2.1).
 *
 * Where m > n the last m − n columns of Q are an orthonormal basis of what the columns of A leave over.
 * The diagonal of R may have either sign; derivatives in the entries are dropped.
 */
export function householder(a: Matrix): OrthogonalTriangular {
  const m = a.length;
  const n = a[0]?.length ?? 0;
  const R = a.map((row) => row.map(real));
  // Rows of this matrix are columns of Q: a reflection from the right acts on each row by itself.
  const Q = identity(m);
  for (let k = 0; k < Math.min(m - 1, n); k += 1) {
    const v = R.slice(k).map((row) => at(row, k));
    const length = Math.hypot(...v);
    if (length === 0) continue;
    // The sign that adds, so that nothing cancels.
    v[0] = at(v, 0) + (at(v, 0) < 0 ? -length : length);
    const half = v.reduce((sum, entry) => sum + entry * entry, 0) / 2;
    for (let j = k; j < n; j += 1) {
      const share = v.reduce((sum, entry, i) => sum + entry * at(at(R, k + i), j), 0) / half;
      v.forEach((entry, i) => (at(R, k + i)[j] = at(at(R, k + i), j) - share * entry));
    }
    for (const row of Q) {
      const share = v.reduce((sum, entry, i) => sum + entry * at(row, k + i), 0) / half;
      v.forEach((entry, i) => (row[k + i] = at(row, k + i) - share * entry));
    }
    operations.count += 4 * v.length * (n - k + m);
  }
  return { Q, R };
}

/** The columns of a matrix m × n of rank n that are still missing for a basis of ℝᵐ, orthonormal and orthogonal to all of them: m × (m − n). */
export function complement(a: Matrix): number[][] {
  const n = a[0]?.length ?? 0;
  const { Q } = householder(a);
  return transpose(transpose(Q).slice(n)) as number[][];
}

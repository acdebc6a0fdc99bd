import { at, determinant, dot, minus, norm, real, scale, type Stream } from '#numerics';

/** A rotation of ℝᵈ drawn uniformly, as rows: Gram and Schmidt's process on Gaussian vectors, with determinant 1. */
export function drawRotation(random: Stream, d: number): number[][] {
  const rows: number[][] = [];
  while (rows.length < d) {
    let row = random.normals(d);
    // Twice, since one pass leaves the roundoff of a nearly dependent row.
    for (const other of [...rows, ...rows]) row = minus(row, scale(dot(row, other), other)).map(real);
    const length = real(norm(row));
    if (length > 1e-3) rows.push(row.map((entry) => entry / length));
  }
  if (real(determinant(rows)) < 0) rows[0] = at(rows, 0).map((entry) => -entry);
  return rows;
}

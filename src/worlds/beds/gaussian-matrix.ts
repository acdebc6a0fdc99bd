import type { Stream } from '#numerics';

/** A square matrix with normal entries of size about 1/√d. */
export function gaussianMatrix(random: Stream, rows: number, columns = rows): number[][] {
  return Array.from({ length: rows }, () => random.normals(columns).map((x) => x / Math.sqrt(columns)));
}

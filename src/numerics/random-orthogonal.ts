import { householder } from './householder.ts';
import type { Stream } from './random.ts';
import { at } from './vector.ts';

/**
 * An orthogonal d × d matrix, uniformly distributed: the Q of a Gaussian matrix, with the signs that make R's diagonal
 * positive (Mezzadri, Notices of the AMS 54, 2007). About half of them have determinant −1.
 */
export function randomOrthogonal(random: Stream, d: number): number[][] {
  const { Q, R } = householder(Array.from({ length: d }, () => random.normals(d)));
  return Q.map((row) => row.map((entry, j) => (at(at(R, j), j) < 0 ? -entry : entry)));
}

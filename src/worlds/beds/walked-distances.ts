import { at } from '#numerics';

/** How far a step goes inside a window of w, and how far outside. */
export interface Steps {
  readonly w: number;
  /** A step inside the window is 1/inside. */
  readonly inside: number;
  /** A step outside is 1/k. */
  readonly k: number;
}

/**
 * The distances r = 0 … n − 1 from steps added up, 1/inside up to the window and 1/k beyond: a route without the rule.
 *
 * Sums are compensated, so that many small steps leave the rounding of one.
 */
export function walked(n: number, { w, inside, k }: Steps): number[] {
  const found = [0];
  let lost = 0;
  for (let r = 1; r < n; r += 1) {
    const step = 1 / (r <= w ? inside : k) - lost;
    const before = at(found, r - 1);
    const after = before + step;
    lost = after - before - step;
    found.push(after);
  }
  return found;
}

/** The matrix of these distances, L × L as rows, by walking down its diagonals; 0 above the diagonal. */
export function walkedDistances(L: number, steps: Steps): number[][] {
  const along = walked(L, steps);
  const rows = Array.from({ length: L }, () => new Array<number>(L).fill(0));
  along.forEach((distance, r) => {
    for (let j = 0; j + r < L; j += 1) at(rows, j + r)[j] = distance;
  });
  return rows;
}

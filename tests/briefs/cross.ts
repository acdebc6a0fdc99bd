/**
 * The plus of five squares, counted by brute force and by direct sums that share nothing with the formulas.
 *
 * Edges 0 to 3 are the sides of the centre that face the squares T, L, B, R; the arm i has the outer edges
 * 4 + 3i, 5 + 3i and 6 + 3i.
 */

/** The colour that a square shows twice while all its other edges differ; −1 without one. */
export function dominant(edges: readonly number[]): number {
  const repeated = edges.filter((colour, i) => edges.indexOf(colour) !== i);
  return new Set(edges).size === 3 ? (repeated[0] ?? -1) : -1;
}

/** All words of a length over the colours 0, …, k − 1. */
export function words(length: number, k: number): number[][] {
  if (length === 0) return [[]];
  return words(length - 1, k).flatMap((word) => Array.from({ length: k }, (_, colour) => [...word, colour]));
}

/** How many ways there are to colour an arm with the inner edge s so that a dominates it, for all s and a. */
export function armCounts(k: number): number[][] {
  const counts = Array.from({ length: k }, () => new Array<number>(k).fill(0));
  for (let s = 0; s < k; s += 1) {
    const row = counts[s] ?? [];
    for (const free of words(3, k)) {
      const a = dominant([s, ...free]);
      if (a >= 0) row[a] = (row[a] ?? 0) + 1;
    }
  }
  return counts;
}

/** How two ends of a line and its centre may be related. */
type Line = (first: number, centre: number, second: number) => boolean;

export const pairwiseDifferent: Line = (first, centre, second) =>
  first !== second && first !== centre && second !== centre;

/** The colourings of a line whose centre is dominated by m and gives its two arms the edges s and t. */
export function lineCount(
  arms: readonly (readonly number[])[],
  m: number,
  s: number,
  t: number,
  allows: Line = pairwiseDifferent,
): number {
  let count = 0;
  arms[s]?.forEach((first, a) => {
    arms[t]?.forEach((second, b) => {
      if (allows(a, m, b)) count += first * second;
    });
  });
  return count;
}

/** Whether the two like-coloured edges of a centre face each other. */
export function isOpposite([top, left, bottom, right]: readonly number[]): boolean {
  return top === bottom || left === right;
}

/** The colourings of the cross with k colours, of all centres or of some. */
export function crossCount(
  k: number,
  options: {
    readonly centres?: (edges: readonly number[]) => boolean;
    readonly allows?: Line;
    readonly arms?: readonly (readonly number[])[];
  } = {},
): bigint {
  const { centres = () => true, allows, arms = armCounts(k) } = options;
  let total = 0n;
  for (const edges of words(4, k)) {
    const m = dominant(edges);
    const [top = 0, left = 0, bottom = 0, right = 0] = edges;
    if (m === -1 || !centres(edges)) continue;
    const vertical = lineCount(arms, m, top, bottom, allows);
    const horizontal = lineCount(arms, m, left, right, allows);
    total += BigInt(vertical) * BigInt(horizontal);
  }
  return total;
}

/** Every colouring that is valid with three colours, found among all 3¹⁶; the visitor receives its 16 edges. */
export function visitValid(visitor: (edges: readonly number[]) => void): number {
  const arms = words(3, 3);
  let visited = 0;
  for (const centre of words(4, 3)) {
    const m = dominant(centre);
    const dominants = centre.map((inner) => arms.map((arm) => dominant([inner, ...arm])));
    for (let t = 0; t < 27; t += 1) {
      for (let l = 0; l < 27; l += 1) {
        for (let b = 0; b < 27; b += 1) {
          const [top = -1, left = -1, bottom = -1] = [
            dominants[0]?.[t],
            dominants[1]?.[l],
            dominants[2]?.[b],
          ];
          const isVertical = m >= 0 && top >= 0 && bottom >= 0 && pairwiseDifferent(top, m, bottom);
          for (let r = 0; r < 27; r += 1) {
            visited += 1;
            const right = dominants[3]?.[r] ?? -1;
            if (!isVertical || left < 0 || right < 0 || !pairwiseDifferent(left, m, right)) continue;
            visitor([
              ...centre,
              ...(arms[t] ?? []),
              ...(arms[l] ?? []),
              ...(arms[b] ?? []),
              ...(arms[r] ?? []),
            ]);
          }
        }
      }
    }
  }
  return visited;
}

/** The number of edges of each colour. */
export function colours(edges: readonly number[], k = 3): number[] {
  return Array.from({ length: k }, (_, colour) => edges.filter((edge) => edge === colour).length);
}

/** The edges of the squares C, T, L, B, R of a colouring. */
export function squares(edges: readonly number[]): number[][] {
  const arm = (i: number): number[] => [edges[i] ?? 0, ...edges.slice(4 + 3 * i, 7 + 3 * i)];
  return [edges.slice(0, 4), arm(0), arm(1), arm(2), arm(3)];
}

/** Where one height of the picture as it was laid out comes to stand. */
export interface Knot {
  readonly from: number;
  readonly to: number;
}

/**
 * A map of heights that goes through the given knots, straight between them and parallel beyond them.
 *
 * @param knots with increasing `from`
 */
export function stretch(knots: readonly Knot[]): (y: number) => number {
  return (y) => {
    const next = knots.findIndex(({ from }) => from >= y);
    const below = knots[next];
    const above = knots[next - 1];
    if (!below) return y + (knots.at(-1) ? knots.at(-1)!.to - knots.at(-1)!.from : 0);
    if (!above) return y + below.to - below.from;
    return above.to + ((y - above.from) / (below.from - above.from)) * (below.to - above.to);
  };
}

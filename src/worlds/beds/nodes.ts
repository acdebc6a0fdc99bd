/** Quadrature nodes per axis that keep a tensor rule affordable and its stated error small. */
export function nodesFor(d: number): number {
  return d === 1 ? 121 : 61;
}

/** Points per dimension: most of them on the line, where a quadrature is cheap. */
export function pointsFor({ d = 1 }: Readonly<Record<string, number>>): number {
  return d === 1 ? 62 : 2;
}

/** So many points per dimension, and few in eight dimensions, where a point integrates 72 equations. */
export function flowPoints(count: number): (choices: Readonly<Record<string, number>>) => number {
  return ({ d = 1 }) => (d < 8 ? count : 4);
}

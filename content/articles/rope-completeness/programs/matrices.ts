import { at, multiply, real, type Matrix, type Stream } from '#numerics';

/** A square matrix with normal entries of size about 1/√d. */
export function gaussian(random: Stream, d: number): number[][] {
  return Array.from({ length: d }, () => random.normals(d).map((x) => x / Math.sqrt(d)));
}

/** Half of what a Gaussian matrix differs from its transpose. */
export function skew(random: Stream, d: number): number[][] {
  const a = gaussian(random, d);
  return a.map((row, i) => row.map((x, j) => x - at(at(a, j), i)));
}

/** The product of several matrices of plain numbers. */
export function product(...factors: readonly Matrix[]): number[][] {
  return factors.reduce((left, right) => multiply(left, right)).map((row) => row.map(real));
}

/** `Σ aₖ Mₖ`. */
export function combination(
  ...terms: readonly (readonly [a: number, M: readonly (readonly number[])[]])[]
): number[][] {
  const [, first] = at(terms, 0);
  return first.map((row, i) =>
    row.map((_, j) => terms.reduce((sum, [a, M]) => sum + a * at(at(M, i), j), 0)),
  );
}

/** The root of the sum of the squares of all entries. */
export function size(M: readonly (readonly number[])[]): number {
  return Math.hypot(...M.flat());
}

/** The dimension as a choice of a reader. */
export function dimension(values: readonly number[]) {
  return { kind: 'choice', says: { en: 'dimension d', zh: '维数 d' }, values } as const;
}

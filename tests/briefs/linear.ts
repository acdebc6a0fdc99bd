import { cos, multiply, norm, sin, transpose, type Stream } from '#numerics';

type Square = number[][];

export function gaussian(random: Stream, rows: number, columns = rows): Square {
  return Array.from({ length: rows }, () => random.normals(columns));
}

/** An orthogonal matrix, by Gram–Schmidt on the rows of a Gaussian one, twice. */
export function orthogonal(random: Stream, d: number): Square {
  const rows: Square = [];
  for (const start of gaussian(random, d)) {
    let row = start;
    for (let pass = 0; pass < 2; pass += 1) {
      for (const other of rows) {
        const share = row.reduce((sum, x, i) => sum + x * (other[i] ?? 0), 0);
        row = row.map((x, i) => x - share * (other[i] ?? 0));
      }
    }
    const length = norm(row) as number;
    rows.push(row.map((x) => x / length));
  }
  return rows;
}

/** A skew-symmetric matrix. */
export function skew(random: Stream, d: number): Square {
  const a = gaussian(random, d);
  return a.map((row, i) => row.map((x, j) => x - (a[j]?.[i] ?? 0)));
}

/** The block-diagonal matrix of square ones. */
export function blocks(parts: readonly Square[]): Square {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const result = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  let start = 0;
  for (const part of parts) {
    part.forEach((row, i) => row.forEach((x, j) => (result[start + i]![start + j] = x)));
    start += part.length;
  }
  return result;
}

/** A rotation of the plane; its sines count as the operations that they are. */
export const turn = (angle: number): Square => {
  const [c, s] = [cos(angle) as number, sin(angle) as number];
  return [
    [c, -s],
    [s, c],
  ];
};

export const generator = (theta: number): Square => [
  [0, -theta],
  [theta, 0],
];

/** A product of matrices of plain numbers. */
export function product(...factors: readonly Square[]): Square {
  return factors.reduce((left, right) => multiply(left, right) as Square);
}

export const flipped = (a: Square): Square => transpose(a) as Square;

export const scaled = (factor: number, a: Square): Square => a.map((row) => row.map((x) => factor * x));

/** A matrix by a column, without the language's arithmetic. */
export function applied(a: Square, x: readonly number[]): number[] {
  return a.map((row) => row.reduce((sum, entry, j) => sum + entry * (x[j] ?? 0), 0));
}

/** A column turned pair by pair through multiples of angles, without matrices. */
export function turnedPairs(x: readonly number[], angles: readonly number[], times: number): number[] {
  return angles.flatMap((theta, i) => {
    const [a, b] = [x[2 * i] ?? 0, x[2 * i + 1] ?? 0];
    const [c, s] = [cos(times * theta) as number, sin(times * theta) as number];
    return [a * c - b * s, a * s + b * c];
  });
}

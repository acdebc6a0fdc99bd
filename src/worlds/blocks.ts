import { at, multiply, real, transpose, type Matrix } from '#numerics';

/** The block-diagonal matrix of square blocks; numbers are blocks of size one. */
export function blockDiagonal(parts: readonly (number | readonly (readonly number[])[])[]): number[][] {
  const blocks = parts.map((part) => (typeof part === 'number' ? [[part]] : part));
  const size = blocks.reduce((sum, block) => sum + block.length, 0);
  const result = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  let start = 0;
  for (const block of blocks) {
    for (const [i, row] of block.entries())
      for (const [j, entry] of row.entries()) at(result, start + i)[start + j] = entry;
    start += block.length;
  }
  return result;
}

/** `J_θ`, the generator of the rotations of the plane by multiples of θ. */
export function planeGenerator(theta: number): number[][] {
  return [
    [0, -theta],
    [theta, 0],
  ];
}

/** `J_θ₀ ⊕ J_θ₁ ⊕ …`, with zeros up to the dimension d. */
export function blockGenerator(theta: readonly number[], d = 2 * theta.length): number[][] {
  return blockDiagonal([
    ...theta.map(planeGenerator),
    ...new Array<number>(Math.max(0, d - 2 * theta.length)).fill(0),
  ]);
}

/** The product of several matrices of plain numbers. */
export function chain(...factors: readonly Matrix[]): number[][] {
  return factors.reduce((left, right) => multiply(left, right)).map((row) => row.map(real));
}

/** `Q M Qᵀ`. */
export function conjugated(Q: Matrix, M: Matrix): number[][] {
  return chain(Q, M, transpose(Q));
}

import type { Square } from '#figure';

/** The logits of two heads, with the weights beneath them. */
export const stage = { width: 364, height: 344 } as const;

const side = 100;
const columns = [44, 154, 264] as const;
const rows = [24, 136] as const;

/** Before absorption, after it, and the difference: the squares of head h. */
export const logitSquares = (h: 0 | 1): readonly [Square, Square, Square] => {
  const square = (column: 0 | 1 | 2): Square => ({ left: columns[column], top: rows[h], side });
  return [square(0), square(1), square(2)];
};

const small = 40;

/** The weights of queries of both heads and of the shared key: each before and after. */
export const weightSquares: readonly (readonly [before: Square, after: Square])[] = [44, 154, 264].map(
  (left) => [
    { left, top: 288, side: small },
    { left: left + 60, top: 288, side: small },
  ],
);

/** B, P, Λ and Pᵀ of two heads. */
export const forms = { width: 264, height: 188 } as const;

export const formSquares = (h: 0 | 1): readonly [Square, Square, Square, Square] => {
  const square = (left: number): Square => ({ left, top: h === 0 ? 24 : 120, side: 56 });
  return [square(0), square(76), square(140), square(204)];
};

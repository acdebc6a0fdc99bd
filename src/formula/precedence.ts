/** How tightly operators bind; larger is tighter. */
export const precedence = {
  sum: 10,
  sign: 15,
  product: 20,
  composition: 21,
  juxtaposition: 22,
} as const;

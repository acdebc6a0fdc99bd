/** Bounds within which a formula is read and evaluated; beyond them it is refused with that reason. */
export const limits = {
  /** Characters of LaTeX. */
  length: 4096,
  /** Nested groups, delimiters and fractions, and definitions in terms of definitions. */
  depth: 64,
  /** Levels of an expression tree; a chain such as `a/b/c` is as high as it is long. */
  height: 256,
  /** Derivatives within derivatives, a Laplacian counting as two. */
  derivatives: 8,
  /** Binary digits of an exact integer. */
  bits: 16_384,
  /** Evaluations of integrands, summands, derivatives and definitions in one scope. */
  evaluations: 1_000_000,
} as const;

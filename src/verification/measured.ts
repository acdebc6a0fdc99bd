/** Relative errors that numerical methods state about their results, by method. */
export type Stated = Readonly<Record<string, number>>;

/** What a program may say about the accuracy of what it measured; the engine makes the tolerance of it. */
export interface Accuracy {
  /** Σ|terms| behind the two sides or the error, in their unit. */
  readonly scale: number;
  /** Rounding operations along the longest path: 1 for arithmetic, 4 for a `Math` function. */
  readonly operations: number;
  /** Relative to `scale`. */
  readonly stated?: Stated;
  /** The drawn values worth showing, as text. */
  readonly at?: Readonly<Record<string, string>>;
}

/** Two numbers, or two vectors of the same length, that a program found by two routes. */
export interface MeasuredPair extends Accuracy {
  readonly left: number | readonly number[];
  readonly right: number | readonly number[];
}

/** The error of an algorithm at one step size. */
export interface MeasuredError extends Accuracy {
  readonly error: number;
}

import type { MethodName } from './method-name.ts';

/** What a reader sets; any of the numbers may be none at all (NaN), or one that makes no sense. */
export interface Settings {
  readonly method: MethodName;
  /** Length of the text at the test. */
  readonly L: number;
  /** Window of (Leaky) ReRoPE. */
  readonly w: number;
  /** Divisor of the distances, and factor κ of the NTK family. */
  readonly k: number;
  /** Dimension of queries and keys. */
  readonly d: number;
}

/** What the figure is made for. */
export interface Bounds {
  readonly N: number;
  readonly longest: number;
  readonly widest: number;
}

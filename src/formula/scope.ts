import type { Binding, Domain } from './binding.ts';

/**
 * One draw from a world: what each name stands for at one sample point.
 *
 * Names are written in LaTeX: `t`, `\boldsymbol{x}_t` for that very symbol,
 * `\sigma`, `p` for a family that takes subscripts, `p(\cdot\mid\cdot)` for a conditional law without subscript.
 */
export interface Scope {
  readonly bindings: Readonly<Record<string, Binding>>;
  /**
   * The space variable: bare `\nabla` differentiates by it, a function without its argument is taken there.
   * Several names, such as `t` and `\boldsymbol{x}`, make one space of all their components.
   */
  readonly space?: string | readonly string[];
  /** The name that `[…]'` differentiates by. */
  readonly prime?: string;
  /** The name of the matrix that a formula without a relation shows, such as a picture with dots. */
  readonly displayed?: string;
  /** What the first entry of a column, and the first row and column of a matrix, are called: 1 unless it is 0. */
  readonly origin?: 0 | 1;
  /**
   * Where integrals and sums without limits extend, by the name of their variable; of a tuple by `(i,j)`.
   * The single coordinate of a box is a number, unless the name is bold.
   */
  readonly domains?: Readonly<Record<string, Domain>>;
  /** A bound smooth function: a delta is compared through it, and two differential operators by what they make of it. */
  readonly test?: string;
  /** The name that an integral without a differential runs over; without it, the space. */
  readonly measure?: string;
  /** Families whose member `P_t` moves along when `t` does: under `\frac{d}{dt}` and `\int\dots dt`. */
  readonly paths?: readonly string[];
  /** For approximations and limits: the name of the step and its first value; the engine halves it. */
  readonly step?: { readonly symbol: string; readonly start: number };
}

import type { Stated } from './measured.ts';

/** Both sides of a relation at one point, with what bounds their error. */
export interface Measurement {
  /** Every real component of the two sides; empty for values without components. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** The norm of left − right. */
  readonly difference: number;
  /** How far an inequality is from being violated: right − left for `\le`, left − right for `\ge`. */
  readonly signed: number;
  /** Σ|terms| of both sides, conditioning included; never floored. */
  readonly scale: number;
  readonly operations: number;
  /** Relative to the scale. */
  readonly stated: Stated;
  /** The bound names and both sides as text; only called for the points that are shown. */
  readonly show: () => { at: Readonly<Record<string, string>>; left: string; right: string };
}

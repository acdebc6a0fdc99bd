import type { Finding } from './finding.ts';
import type { Measurement } from './measurement.ts';
import type { Observation } from './observation.ts';
import type { Point } from './draw-point.ts';
import type { Source } from './points.ts';

/** One thing that a check says: how it is named, and how its observations are judged. */
export interface Relation {
  /** Counted from 1. */
  readonly index: number;
  readonly tex: string;
  readonly sign: string;
  readonly range?: { readonly start: number; readonly end: number };
  readonly judge: (observations: readonly Observation[]) => Finding;
}

/** What the engine measures at one point: for each relation one measurement, or one for each step. */
export interface Measured {
  readonly relations: readonly Relation[];
  readonly levels: readonly (readonly Measurement[])[];
}

/** Something that can be measured at points: a formula in a world, or a program. */
export interface Subject {
  readonly source: Source;
  /** Throws what {@link isOutsideDomain} recognises to skip the point. */
  readonly measure: (point: Point) => Measured;
}

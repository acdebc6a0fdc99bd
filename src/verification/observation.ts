import type { Drawn } from '#worlds';
import type { Measurement } from './measurement.ts';

/** What was measured at one point: once, or once for each step, term or variation. */
export interface Observation {
  /** Which combination of choices the point belongs to, such as `d=2`. */
  readonly group: string;
  readonly drawn: Drawn;
  readonly levels: readonly Measurement[];
}

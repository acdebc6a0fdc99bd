import type { Verdict } from './verdict.ts';

/**
 * What became of a reader's own formula: the evidence of its points.
 *
 * It is no verdict. A formula that `holds` does so at these points; no wrong variant of it has been tried, so nothing
 * says how much they can tell.
 */
export interface Attempt extends Omit<
  Verdict,
  'verdict' | 'controls' | 'ownControl' | 'hypotheses' | 'milliseconds'
> {
  readonly outcome: 'holds' | 'refuted' | 'inconclusive';
}

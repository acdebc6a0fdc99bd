import { coarseness } from './coarseness.ts';
import { inconclusive, type Finding } from './finding.ts';
import type { Observation } from './observation.ts';
import { reason } from './reason.ts';
import { vanishes } from './residual.ts';
import { sample } from './sample.ts';
import type { Relation } from './subject.ts';

/** Judges one relation, after what no relation may do: vanish everywhere, or rest on a coarse method. */
export function assess(relation: Relation, observations: readonly Observation[]): Finding {
  const levels = observations.flatMap((observation) => observation.levels);
  if (levels.length > 0 && levels.every(vanishes)) {
    return inconclusive(reason('vanishing'));
  }
  const coarse = coarseness(levels);
  if (coarse !== null) return inconclusive(coarse.reason, { worst: sample(coarse.measurement) });
  return relation.judge(observations);
}

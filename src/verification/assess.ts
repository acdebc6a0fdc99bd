import { coarseness } from './coarseness.ts';
import { inconclusive, type Finding } from './finding.ts';
import type { Observation } from './observation.ts';
import { vanishes } from './residual.ts';
import { sample } from './sample.ts';
import type { Relation } from './subject.ts';

/** Judges one relation, after what no relation may do: vanish everywhere, or rest on a coarse method. */
export function assess(relation: Relation, observations: readonly Observation[]): Finding {
  const levels = observations.flatMap((observation) => observation.levels);
  if (levels.length > 0 && levels.every(vanishes)) {
    return inconclusive(
      'both sides are zero or underflowed at every point',
      'let the world draw points at which the terms can be told from zero',
    );
  }
  const coarse = coarseness(levels);
  if (coarse !== null) {
    const hint = 'give it more nodes, a narrower domain or a smoother integrand';
    return inconclusive(coarse.message, hint, { worst: sample(coarse.measurement) });
  }
  return relation.judge(observations);
}

import { inconclusive, type Finding } from './finding.ts';
import type { Observation } from './observation.ts';
import { vanishes } from './residual.ts';
import { sample } from './sample.ts';
import type { Relation } from './subject.ts';
import { largestStated, statedError } from './tolerance.ts';

/** Judges one relation, after what no relation may do: vanish everywhere, or rest on a coarse method. */
export function assess(relation: Relation, observations: readonly Observation[]): Finding {
  const levels = observations.flatMap((observation) => observation.levels);
  if (levels.length > 0 && levels.every(vanishes)) {
    return inconclusive(
      'both sides are zero or underflowed at every point',
      'let the world draw points at which the terms can be told from zero',
    );
  }
  const coarse = levels.find((level) => !(statedError(level.stated) <= largestStated));
  if (coarse !== undefined) {
    const [method, size] = Object.entries(coarse.stated).reduce((a, b) => (b[1] > a[1] ? b : a));
    return inconclusive(
      `the ${method} states an error of ${size.toExponential(1)}, more than ${largestStated.toExponential(0)}`,
      'give it more nodes, a narrower domain or a smoother integrand',
      { worst: sample(coarse) },
    );
  }
  return relation.judge(observations);
}

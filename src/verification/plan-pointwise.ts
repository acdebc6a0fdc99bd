import type { Link } from '#formula';
import { equality } from './equality.ts';
import { finding, refuted, type Finding } from './finding.ts';
import { inequality, type Demands } from './inequality.ts';
import { inequation } from './inequation.ts';
import { measureLink } from './measure-link.ts';
import type { Measurement } from './measurement.ts';
import type { Plan } from './plan.ts';
import { sample } from './sample.ts';
import type { Relation } from './subject.ts';

/** What every relation knows of its link. */
export function relationOf(link: Link, judge: Relation['judge']): Relation {
  return { index: link.index, tex: link.tex, sign: link.sign, range: link.range, judge };
}

/** Measures a link once at each point. */
function once(link: Link, tex: string): Plan['measure'] {
  return (context) => [measureLink(link, context.environment(), tex)];
}

/** Both sides equal; as integers exactly when they count something. */
export function planEquality(link: Link, tex: string, counts: boolean): Plan {
  const judge = counts ? sameIntegers : equality;
  return {
    kind: 'equality',
    relation: relationOf(link, (observations) => judge(observations.flatMap(({ levels }) => levels))),
    measure: once(link, tex),
  };
}

/** Two sides that differ everywhere. */
export function planDifference(link: Link, tex: string): Plan {
  return {
    kind: 'inequality',
    relation: relationOf(link, (observations) => inequation(observations.flatMap(({ levels }) => levels))),
    measure: once(link, tex),
  };
}

/** One side below the other. */
export function planInequality(link: Link, tex: string, demands: Demands): Plan {
  return {
    kind: 'inequality',
    relation: relationOf(link, (observations) =>
      inequality(
        observations.flatMap(({ levels }) => levels),
        demands,
      ),
    ),
    measure: once(link, tex),
  };
}

/** Judges counts: both sides are integers, and the same ones. */
export function sameIntegers(measurements: readonly Measurement[]): Finding {
  const wrong = measurements.find(
    ({ left, right, difference }) => difference !== 0 || ![...left, ...right].every(Number.isInteger),
  );
  const shown = wrong ?? measurements[0];
  const worst = shown === undefined ? null : { ...sample(shown), tolerance: 0 };
  if (wrong === undefined) return finding({ outcome: 'verified', failure: null, worst });
  const figure = wrong.difference === 0 ? 0 : Number.MAX_VALUE;
  return refuted('the two sides are not the same integers', 'count again', {
    worst,
    departure: { by: 'residual', figure, ...(worst === null ? {} : { worst }) },
  });
}

import { hasNames, type Link } from '#formula';
import { equality } from './equality.ts';
import { finding, inconclusive, refuted, type Finding } from './finding.ts';
import { inequality, type Demands } from './inequality.ts';
import { inequation } from './inequation.ts';
import { measureLink } from './measure-link.ts';
import type { Measurement } from './measurement.ts';
import type { Plan } from './plan.ts';
import { rounded } from './rounded.ts';
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
  const judge = counts
    ? sameIntegers
    : (measurements: readonly Measurement[]) => equality(measurements, !hasNames(link));
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

/** The left side rounded to the digits that the right side shows. */
export function planRounded(link: Link, tex: string, unit: number): Plan {
  return {
    kind: 'inequality',
    relation: relationOf(link, (observations) =>
      rounded(
        observations.flatMap(({ levels }) => levels),
        unit,
      ),
    ),
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
  const long = measurements.find((measurement) => isRoundedCount(measurement));
  if (long !== undefined) {
    return inconclusive(
      'integers beyond 2⁵³ have been rounded, so that they cannot be counted',
      'let the world bind them exactly, as BigInt',
      { worst: sample(long) },
    );
  }
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

/** Whether a side is beyond the integers that float64 tells apart, and was not computed exactly. */
function isRoundedCount({ left, right, operations, difference }: Measurement): boolean {
  const isLong = [...left, ...right].some((value) => Math.abs(value) > Number.MAX_SAFE_INTEGER);
  return isLong && operations > 0 && difference === 0;
}

import { CheckError } from './check-error.ts';
import type { Observation } from './observation.ts';
import { isOutsideDomain } from './outside-domain.ts';
import { pointsOf, type Branch } from './points.ts';
import type { Point } from './draw-point.ts';
import { at, reason } from './reason.ts';
import { isFiniteMeasurement } from './residual.ts';
import { sample } from './sample.ts';
import type { Measured, Relation, Subject } from './subject.ts';
import type { Sample } from './verdict.ts';
import { worstOf } from './worst.ts';
import { residual } from './residual.ts';

/** Everything that was measured of a subject. */
export interface Observed {
  readonly requested: number;
  readonly evaluated: number;
  readonly skipped: number;
  readonly relations: readonly Relation[];
  /** For each relation its observations. */
  readonly observations: readonly (readonly Observation[])[];
  /** One row for each point: its worst relation. */
  readonly samples: readonly (() => Sample)[];
}

/** What may look on while a subject is observed. */
export interface Watch {
  /** Called after every point. */
  readonly onSample?: (done: number, total: number, sample: () => Sample) => void;
  /** Ends the observation early; asked after every point. */
  readonly enough?: (so: Observed) => boolean;
}

/**
 * Measures a subject at the points that the engine draws.
 *
 * @throws {NonFiniteError} naming the point, where a side has no finite value
 */
export function observe(subject: Subject, branch: Branch, { onSample, enough }: Watch = {}): Observed {
  const { total, draw } = pointsOf(subject.source, branch);
  const observations: Observation[][] = [];
  const samples: (() => Sample)[] = [];
  let relations: readonly Relation[] = [];
  let skipped = 0;
  let done = 0;
  const soFar = (): Observed => ({
    requested: total,
    evaluated: done - skipped,
    skipped,
    relations,
    observations,
    samples,
  });
  for (const point of draw()) {
    done += 1;
    const measured = measureUnlessOutside(subject, point);
    if (measured === null) {
      skipped += 1;
      continue;
    }
    relations = measured.relations;
    measured.levels.forEach((levels, i) => {
      for (const level of levels) {
        if (!isFiniteMeasurement(level)) throw new NonFiniteError(point, sample(level, 0));
      }
      (observations[i] ??= []).push({ group: point.group, drawn: point.drawn, levels });
    });
    const first = measured.levels.flatMap((levels) => levels.slice(0, 1));
    const shown = worstOf(first, residual)?.measurement;
    if (shown !== undefined) {
      const row = (): Sample => sample(shown);
      samples.push(row);
      onSample?.(done, total, row);
    }
    if (enough?.(soFar()) === true) break;
  }
  return soFar();
}

function measureUnlessOutside(subject: Subject, point: Point): Measured | null {
  try {
    return subject.measure(point);
  } catch (thrown) {
    if (isOutsideDomain(thrown)) return null;
    throw thrown;
  }
}

/** A side that is NaN or infinite at a point. */
export class NonFiniteError extends CheckError {
  readonly sample: Sample;

  constructor(point: Point, found: Sample) {
    const { left, right } = found;
    super(at(point.group, reason('not-finite', { point: point.number, left, right })));
    this.sample = found;
  }
}

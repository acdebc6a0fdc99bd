import type { Drawn } from '#worlds';
import { CheckError } from './check-error.ts';
import type { Point } from './draw-point.ts';
import { equality } from './equality.ts';
import { halved, halvings } from './halved.ts';
import type { Accuracy, MeasuredError, MeasuredPair } from './measured.ts';
import type { Measurement } from './measurement.ts';
import { bounds, sequences } from './methods.ts';
import { sameIntegers } from './same-integers.ts';
import type { ErrorProgram, PairProgram, ProgramEntry } from './program-entry.ts';
import { reason } from './reason.ts';
import type { Relation, Subject } from './subject.ts';

/** A program as something to measure; `run` may be that of a wrong variant. */
export function programSubject(entry: ProgramEntry, run: PairProgram | ErrorProgram, tex: string): Subject {
  const relation: Relation = { index: 1, tex, sign: signOf(entry), judge: judgeOf(entry) };
  const steps = entry.measures === 'error' ? halved(entry.start, halvings.order) : [];
  return {
    source: { parameters: entry.parameters ?? {}, points: entry.points },
    measure(point: Point) {
      // Which signature `run` has follows from what the entry measures.
      const levels =
        entry.measures === 'error'
          ? steps.map((step) =>
              ofError((run as ErrorProgram)(point.random('run'), point.drawn, step), point.drawn),
            )
          : [ofPair((run as PairProgram)(point.random('run'), point.drawn), point.drawn)];
      return { relations: [relation], levels: [levels] };
    },
  };
}

function signOf({ measures }: ProgramEntry): string {
  return { equal: '=', count: '=', bounded: '\\le', error: '\\approx' }[measures];
}

function judgeOf(entry: ProgramEntry): Relation['judge'] {
  switch (entry.measures) {
    case 'equal':
      return (observations) => equality(observations.flatMap(({ levels }) => levels));
    case 'count':
      return (observations) => sameIntegers(observations.flatMap(({ levels }) => levels));
    case 'bounded':
      return (observations) =>
        bounds.now.inequality(
          observations.flatMap(({ levels }) => levels),
          { strict: false, attained: false },
        );
    case 'error': {
      const claim = { order: entry.order, steps: halved(entry.start, halvings.order), exact: false };
      return (observations) => sequences.now.convergence(observations, claim);
    }
  }
}

function ofPair(pair: MeasuredPair, drawn: Drawn): Measurement {
  const left = typeof pair.left === 'number' ? [pair.left] : pair.left;
  const right = typeof pair.right === 'number' ? [pair.right] : pair.right;
  if (left.length !== right.length) {
    throw new CheckError(reason('uneven-sides', { left: left.length, right: right.length }));
  }
  return {
    ...accuracy(pair, drawn, left.join(', '), right.join(', ')),
    left,
    right,
    difference: Math.hypot(...left.map((value, i) => value - (right[i] ?? NaN))),
    signed: left.reduce((least, value, i) => Math.min(least, (right[i] ?? NaN) - value), Infinity),
  };
}

function ofError(measured: MeasuredError, drawn: Drawn): Measurement {
  return {
    ...accuracy(measured, drawn, String(measured.error), '0'),
    left: [measured.error],
    right: [0],
    difference: Math.abs(measured.error),
    signed: 0,
  };
}

function accuracy(
  { scale, operations, stated = {}, at }: Accuracy,
  drawn: Drawn,
  left: string,
  right: string,
): Omit<Measurement, 'left' | 'right' | 'difference' | 'signed'> {
  if (!(Number.isInteger(operations) && operations > 0)) {
    throw new CheckError(reason('no-count-of-operations', { operations: String(operations) }));
  }
  const shown = at ?? Object.fromEntries(Object.entries(drawn).map(([name, value]) => [name, String(value)]));
  return { scale, operations, stated, show: () => ({ at: shown, left, right }) };
}

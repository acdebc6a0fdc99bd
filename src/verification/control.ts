import { FormulaError, isTypeError } from '#formula';
import type { Text } from '../i18n/text.ts';
import { coarseness } from './coarseness.ts';
import type { Departure } from './finding.ts';
import { observe, NonFiniteError, type Observed, type Watch } from './observe.ts';
import type { Branch } from './points.ts';
import type { Reason } from './reason.ts';
import type { Subject } from './subject.ts';
import type { ControlResult } from './verdict.ts';

/** A wrong variant, ready to run. */
export interface Control {
  readonly tex: string;
  readonly teaches: Text;
  readonly erratum?: string;
  readonly subject: Subject;
  /** The factor over the tolerance by which it must fail. */
  readonly margin: number;
}

/** What became of a control. */
export interface Tried<Result extends ControlResult = ControlResult> {
  readonly result: Result;
  /** Why it was not rejected, where there is more to say. */
  readonly reason?: Reason;
}

/** When to look whether a variant is rejected already, so that its other points can be spared. */
export interface Looks {
  /** The numbers of points after which to look. */
  readonly after: readonly number[];
  /** How many points an order must be read off; of fewer, it may miss its window by chance. */
  readonly fewestForOrder: number;
}

/** The build looks for a rejection after this many points, and again after all. */
export const firstLook: Looks = { after: [4], fewestForOrder: 4 };

/**
 * Runs a wrong variant and judges it by its worst point.
 *
 * A side that is not finite rejects nothing; the points before it may.
 *
 * @param looks stops when the variant is rejected at one of them; without any, all points are evaluated
 */
export function tryControl(control: Control, branch: Branch, looks?: Looks, watch: Watch = {}): Tried {
  const { subject, margin } = control;
  let latest: Observed | null = null;
  const departureOf = (so: Observed | null): Departure | null => (so === null ? null : furthest(so, margin));
  const enough = (so: Observed): boolean => {
    latest = so;
    if (looks?.after.includes(so.evaluated) !== true) return false;
    const departure = departureOf(so);
    if (departure === null || departure.needsAll === true) return false;
    if (departure.by === 'order' && so.evaluated < looks.fewestForOrder) return false;
    return isClear(departure, margin);
  };
  try {
    const observed = observe(subject, branch, { ...watch, enough });
    return result(control, departureOf(observed), coarseIn(observed));
  } catch (thrown) {
    if (thrown instanceof FormulaError && isTypeError(thrown))
      return result(control, { by: 'type', figure: 0, isClear: true });
    if (thrown instanceof NonFiniteError) return result(control, departureOf(latest), thrown.reason);
    throw thrown;
  }
}

/** The relation of a wrong variant that is furthest from holding. */
function furthest({ relations, observations }: Observed, margin: number): Departure | null {
  let found: Departure | null = null;
  for (const [i, relation] of relations.entries()) {
    const { departure } = relation.judge(observations[i] ?? []);
    if (departure === null) continue;
    if (isClear(departure, margin)) return departure;
    if (found === null || departure.figure > found.figure) found = departure;
  }
  return found;
}

/** Why nothing can be concluded from what was observed, where a method says so. */
function coarseIn({ observations }: Observed): Reason | undefined {
  const levels = observations.flat().flatMap((observation) => observation.levels);
  return coarseness(levels)?.reason;
}

function isClear(departure: Departure, margin: number): boolean {
  return departure.isClear ?? departure.figure >= margin;
}

function result(control: Control, departure: Departure | null, reason?: Reason): Tried {
  const { tex, teaches, erratum, margin } = control;
  return {
    result: {
      tex,
      teaches,
      ...(erratum === undefined ? {} : { erratum }),
      rejected: departure !== null && isClear(departure, margin),
      by: departure?.by ?? 'residual',
      figure: Math.min(departure?.figure ?? 0, Number.MAX_VALUE),
      ...(departure?.worst === undefined ? {} : { worst: departure.worst }),
    },
    ...(reason === undefined ? {} : { reason }),
  };
}

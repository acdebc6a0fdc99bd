import type { Drawn, Parameter, Settings, World } from '#worlds';
import { CheckError } from './check-error.ts';
import { combinations } from './combinations.ts';
import { drawPoint, type Point } from './draw-point.ts';
import { reason } from './reason.ts';

/** The fewest points that a verdict may rest on. */
export const fewestPoints = 64;

/** The largest share of points that may lie outside the domain. */
export const largestSkippedShare = 0.2;

/** What points are drawn from. */
export interface Source {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly points: World['points'];
}

/** Where streams branch: the seed, the label of the check, and the reader's settings. */
export interface Branch {
  readonly seed: number;
  readonly path: readonly (string | number)[];
  readonly settings: Settings;
}

/**
 * The points of a check, taking turns between the combinations of choices.
 *
 * Settings that fix a choice leave the number of points as it was.
 *
 * @throws {CheckError} when fewer than 64 would be drawn
 */
export function pointsOf(source: Source, branch: Branch): { total: number; draw: () => Generator<Point> } {
  const { parameters, points } = source;
  const pointsAt = (combination: Drawn): number =>
    typeof points === 'number' ? points : points(combination);
  const every = combinations(parameters, {});
  const all = every.reduce((sum, combination) => sum + pointsAt(combination), 0);
  const chosen: readonly Drawn[] = combinations(parameters, branch.settings);
  if (all < fewestPoints) {
    throw new CheckError(reason('few-requested', { requested: all, fewest: fewestPoints }));
  }
  // A narrower choice gets all the points, shared as the world would share them.
  const offered = chosen.reduce((sum, combination) => sum + pointsAt(combination), 0);
  const counts = chosen.map((combination) => Math.ceil((pointsAt(combination) * all) / offered));
  return {
    total: counts.reduce((sum, count) => sum + count, 0),
    *draw() {
      const most = Math.max(...counts);
      for (let turn = 0; turn < most; turn += 1) {
        for (const [i, combination] of chosen.entries()) {
          // Dear combinations join last, so that a wrong variant is mostly rejected before any of them.
          const index = turn - most + (counts[i] ?? 0);
          if (index >= 0)
            yield drawPoint(branch.seed, branch.path, parameters, branch.settings, combination, index);
        }
      }
    },
  };
}

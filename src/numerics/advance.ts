import type { Scalar } from './dual.ts';
import { Late } from './late.ts';
import { operations } from './operations.ts';
import { pack, unpack } from './packing.ts';

/** A velocity field: time and place to the rate of change of the place, d entries to d entries. */
export type Velocity = (t: Scalar, x: readonly Scalar[]) => readonly Scalar[];

/** The solver, which is fetched with the first equation that is solved; a page that solves some fetches it before. */
export const extrapolation = new Late(() => import('./extrapolation.js'));

const mostSteps = 3000;
const mostEvaluations = 100_000;

/** A coefficient larger than this counts as an explosion. */
const bound = 1e60;

/** Stands for a velocity that is not finite, so that the solver tries a shorter step. */
const beyondBounds = 1e200;

export interface Advanced {
  readonly coefficients: number[];
  /** The accepted steps, each with a local error within the tolerance. */
  readonly steps: number;
}

/**
 * Carries packed coefficients from one real time to another by extrapolation (odex; Hairer, Nørsett and Wanner,
 * “Solving Ordinary Differential Equations I”, II.9).
 *
 * Its operations are not counted: their roundoff is part of the error that the solution states.
 *
 * @param tolerance of the local error, relative, and absolute on the scale of the state
 * @throws RangeError when the solution leaves every bound before `to`
 */
export function advance(
  velocity: Velocity,
  tags: readonly number[],
  from: number,
  coefficients: readonly number[],
  to: number,
  tolerance: number,
): Advanced {
  if (from === to) return { coefficients: [...coefficients], steps: 0 };
  const { Outcome, Solver } = extrapolation.now;
  const solver = new Solver(coefficients.length);
  solver.relativeTolerance = tolerance;
  solver.absoluteTolerance = tolerance * Math.max(...coefficients.map(Math.abs), 1e-3);
  solver.initialStepSize = Math.min(0.1, Math.abs(to - from) / 2);
  solver.maxSteps = mostSteps;
  let latest = from;
  let evaluations = 0;
  const stuck = (): RangeError =>
    new RangeError(
      `the solution does not reach t = ${to}; it leaves every bound near t = ${latest.toPrecision(6)}; shorten the interval`,
    );
  const rate = (t: number, state: number[]): readonly number[] => {
    evaluations += 1;
    if (evaluations > mostEvaluations) throw stuck();
    const change = pack(velocity(t, unpack(state, tags)), tags);
    return change.every(Number.isFinite) ? change : state.map(() => beyondBounds);
  };
  const before = operations.count;
  const { y, outcome, nAccept } = solver.solve(rate, from, coefficients, to, (_, __, t, state) => {
    const isBounded = state.every((entry) => Math.abs(entry) < bound);
    if (isBounded) latest = t;
    return isBounded;
  });
  operations.count = before;
  if (outcome !== Outcome.Converged) throw stuck();
  return { coefficients: y, steps: nAccept };
}

import { advance, type Advanced, type Velocity } from './advance.ts';
import { neg } from './arithmetic.ts';
import { Dual, type Scalar } from './dual.ts';
import { shift, statedError, tagsOf, usualTolerance, type OdeOptions, type OdeSolution } from './ode.ts';
import { pack, unpack } from './packing.ts';

interface Knot {
  readonly t: number;
  readonly fine: Advanced;
  readonly rough: Advanced;
}

/**
 * One solution of `dx/dt = f(t, x)`, remembered at every time that was asked for: asking at many times in increasing
 * distance from the start costs a few integrations.
 */
export class Trajectory {
  readonly #velocity: Velocity;
  readonly #tags: readonly number[];
  readonly #tolerance: number;
  readonly #start: number;
  readonly #knots: Knot[];

  /** @param from and `x`, the time and place of the start, may carry derivatives */
  constructor(velocity: Velocity, from: Scalar, x: readonly Scalar[], options: OdeOptions = {}) {
    let place = x;
    let time = from;
    while (time instanceof Dual) {
      place = shift(place, new Dual(time.tag, 0, neg(time.du)), velocity(time.re, place));
      time = time.re;
    }
    this.#velocity = velocity;
    this.#tolerance = options.tolerance ?? usualTolerance;
    this.#start = time;
    this.#tags = tagsOf(velocity, time, place);
    const start = { coefficients: pack(place, this.#tags), steps: 0 };
    this.#knots = [{ t: time, fine: start, rough: start }];
  }

  /** The state at a time, which may carry derivatives; throws when the solution explodes before. */
  at(t: Scalar): OdeSolution {
    if (t instanceof Dual) {
      const before = this.at(t.re);
      return {
        x: shift(before.x, new Dual(t.tag, 0, t.du), this.#velocity(t.re, before.x)),
        error: before.error,
      };
    }
    const knot = this.#reach(t);
    return {
      x: unpack(knot.fine.coefficients, this.#tags),
      error: statedError(knot.fine, knot.rough, this.#tolerance),
    };
  }

  /** The knot at `t`, carried there from the nearest one on the way from the start. */
  #reach(t: number): Knot {
    let nearest = this.#knots[0]!;
    for (const knot of this.#knots) {
      const isOnTheWay = (knot.t - this.#start) * (t - knot.t) >= 0;
      if (isOnTheWay && Math.abs(t - knot.t) < Math.abs(t - nearest.t)) nearest = knot;
    }
    if (nearest.t === t) return nearest;
    const carry = (from: Advanced, tolerance: number): Advanced => {
      const { coefficients, steps } = advance(
        this.#velocity,
        this.#tags,
        nearest.t,
        from.coefficients,
        t,
        tolerance,
      );
      return { coefficients, steps: from.steps + steps };
    };
    const knot = {
      t,
      fine: carry(nearest.fine, this.#tolerance),
      rough: carry(nearest.rough, 100 * this.#tolerance),
    };
    this.#knots.push(knot);
    return knot;
  }
}

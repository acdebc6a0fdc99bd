import {
  integrateOde,
  Trajectory,
  type OdeOptions,
  type OdeSolution,
  type Scalar,
  type Velocity,
} from '#numerics';

/** The flow of a velocity field: where points are carried. */
export interface Flow {
  /** `Φ_{from→to}(x)` with its stated relative error; all arguments may carry derivatives. */
  readonly carry: (from: Scalar, to: Scalar, x: readonly Scalar[]) => OdeSolution;
  /** The trajectory through `x` at time `from`, remembered at every time asked for. */
  readonly path: (from: Scalar, x: readonly Scalar[]) => Trajectory;
}

/** The flow of `dx/dt = velocity(t, x)` by integration; a point that explodes is a RangeError. */
export function flow(velocity: Velocity, options: OdeOptions = {}): Flow {
  return {
    carry: (from, to, x) => integrateOde(velocity, from, x, to, options),
    path: (from, x) => new Trajectory(velocity, from, x, options),
  };
}

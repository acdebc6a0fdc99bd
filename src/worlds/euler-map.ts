import { plus, scale, type Scalar, type Velocity } from '#numerics';

/** One Euler step `x ↦ x + Δt f(t, x)`. */
export function eulerMap(velocity: Velocity, t: Scalar, step: Scalar, x: readonly Scalar[]): Scalar[] {
  return plus(x, scale(step, velocity(t, x)));
}

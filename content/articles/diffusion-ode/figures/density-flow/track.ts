import {
  determinant,
  divergence,
  freshTag,
  integrateOde,
  lift,
  multiply,
  part,
  real,
  type Scalar,
  type Velocity,
} from '#numerics';
import type { RandomField } from '#worlds';
import { end } from './layout.ts';
import { march, type March, type Rate, type Step } from './march.ts';

/** What is carried with one point: its place, the flow's Jacobian there, the integral of the divergence. */
export interface Track {
  readonly x: readonly number[];
  readonly jacobian: readonly number[][];
  /** Determinant of the Jacobian by LU. */
  readonly determinant: number;
  /** Integral of the divergence along the path. */
  readonly integral: number;
}

const read = (state: readonly number[], integral = state[6] ?? NaN): Track => {
  const [x = NaN, y = NaN, a = NaN, b = NaN, c = NaN, d = NaN] = state;
  const matrix = [
    [a, b],
    [c, d],
  ];
  return { x: [x, y], jacobian: matrix, determinant: real(determinant(matrix)), integral };
};

/** Rate of (x, M, ℓ): the variational equation Ṁ = (∂f/∂x) M beside ℓ̇ = ∇·f. */
const variation =
  ({ velocity, jacobian }: RandomField): Rate =>
  (t, [x = NaN, y = NaN, a = NaN, b = NaN, c = NaN, d = NaN]) => {
    const product = multiply(jacobian(t, [x, y]), [
      [a, b],
      [c, d],
    ]);
    return [...velocity(t, [x, y]), ...product.flat(), divergence((at) => velocity(t, at), [x, y])].map(real);
  };

/** Carries a point, with everything a {@link Track} holds, by N steps from time 0. */
export const marchTrack = (step: Step, field: RandomField, start: readonly number[], steps: number): March =>
  march(step, variation(field), [...start, 1, 0, 0, 1, 0], end, steps);

/** The track at time t of a march. */
export const trackAt = (marched: March, t: number): Track => read(marched.at(t));

/**
 * The same track by the integrator of the checks, and by two routes that share no step: the Jacobian from
 * dual initial values, the integral of the divergence from an augmented ODE.
 */
export function exactTrack(velocity: Velocity, start: readonly number[], t: number): Track {
  const [x = NaN, y = NaN] = start;
  if (t === 0) return read([x, y, 1, 0, 0, 1, 0]);
  const first = freshTag();
  const second = freshTag();
  const carried = integrateOde(velocity, 0, [lift(x, first), lift(y, second)], t).x;
  const [u = NaN, v = NaN] = carried;
  const slope = (value: Scalar, tag: number): number => real(part(value, tag));
  const augmented = (s: Scalar, state: readonly Scalar[]): Scalar[] => {
    const place = state.slice(0, 2);
    return [...velocity(s, place), divergence((at) => velocity(s, at), place)];
  };
  const integral = real(integrateOde(augmented, 0, [x, y, 0], t).x[2] ?? NaN);
  return read(
    [real(u), real(v), slope(u, first), slope(u, second), slope(v, first), slope(v, second)],
    integral,
  );
}

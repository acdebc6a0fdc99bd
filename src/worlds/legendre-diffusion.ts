import {
  add,
  apply,
  at,
  div,
  exp,
  minus,
  mul,
  multiply,
  plus,
  scale,
  sub,
  transpose,
  type Matrix,
  type Scalar,
  type Stream,
} from '#numerics';
import { drawRotation } from './rotation.ts';

const degrees = 5;

/**
 * An exact solution of `∂p/∂t = ∇·(D_t(x) ∇p)` with a matrix D that varies in space and time, on a rotated cube.
 *
 * With y = Qx − c and `D_t(x) = τ′(t) Qᵀ diag(1 − yᵢ²) Q` the equation separates into Legendre's, whose modes decay as
 * `e^{−n(n+1)τ(t)} Pₙ(y)` (Abramowitz and Stegun 22.6.13); the clock is τ(t) = t + rt²/2. The centre c and the rate r
 * are drawn, so that D is neither even nor constant in time.
 */
export interface LegendreDiffusion {
  /** Q, a rotation; the cube is `|(Qx − c)ᵢ| < 1`. */
  readonly rotation: Matrix;
  /** c, with entries of at least 0.3. */
  readonly centre: readonly number[];
  /** `p_t(x) = ∏ qᵢ(yᵢ, t)`, positive with total mass 1 over the cube. */
  readonly density: (t: Scalar, x: readonly Scalar[]) => Scalar;
  /** `∇ log p_t(x)` from the derivatives of the Legendre polynomials, in closed form. */
  readonly score: (t: Scalar, x: readonly Scalar[]) => Scalar[];
  /** `D_t(x)`, symmetric and positive definite inside the cube. */
  readonly diffusion: (t: Scalar, x: readonly Scalar[]) => Scalar[][];
  /** A point of the cube, uniform in |yᵢ| < 0.9. */
  readonly point: (random: Stream) => number[];
}

/** `Pₙ(y)` and `Pₙ′(y)` for n = 1 … 5 by their recurrences. */
function legendre(y: Scalar): { values: Scalar[]; slopes: Scalar[] } {
  const values: Scalar[] = [1, y];
  const slopes: Scalar[] = [0, 1];
  for (let n = 1; n < degrees; n += 1) {
    values.push(div(sub(mul(mul(2 * n + 1, y), at(values, n)), mul(n, at(values, n - 1))), n + 1));
    slopes.push(add(mul(2 * n + 1, at(values, n)), at(slopes, n - 1)));
  }
  return { values: values.slice(1), slopes: slopes.slice(1) };
}

/** Draws one solution of d dimensions; the modes of each factor sum to less than its mean, so that it is positive. */
export function drawLegendreDiffusion(random: Stream, d: number): LegendreDiffusion {
  const rotation = drawRotation(random, d);
  const back = transpose(rotation);
  const modes = Array.from({ length: d }, () => {
    const raw = random.uniforms(degrees, -1, 1);
    const size = raw.reduce((sum, entry) => sum + Math.abs(entry), 0);
    return raw.map((entry) => (0.45 * entry) / size);
  });
  const centre = random.fork('centre').uniforms(d, 0.3, 0.8);
  const rate = random.fork('clock').uniform(0.5, 2);
  const clock = (t: Scalar): Scalar => add(t, mul(rate / 2, mul(t, t)));
  const inside = (x: readonly Scalar[]): Scalar[] => minus(apply(rotation, x), centre);
  const weighted = (axis: number, t: Scalar, entries: readonly Scalar[]): Scalar =>
    entries
      .map((entry, k) => mul(mul(at(at(modes, axis), k), exp(mul(-(k + 1) * (k + 2), clock(t)))), entry))
      .reduce(add);
  return {
    rotation,
    centre,
    density: (t, x) =>
      inside(x)
        .map((y, axis) => add(0.5, weighted(axis, t, legendre(y).values)))
        .reduce(mul),
    score: (t, x) =>
      apply(
        back,
        inside(x).map((y, axis) => {
          const { values, slopes } = legendre(y);
          return div(weighted(axis, t, slopes), add(0.5, weighted(axis, t, values)));
        }),
      ),
    diffusion: (t, x) => {
      const speed = add(1, mul(rate, t));
      return multiply(
        back,
        inside(x).map((y, axis) => scale(mul(speed, sub(1, mul(y, y))), at(rotation, axis))),
      );
    },
    point: (random_) => apply(back, plus(random_.uniforms(d, -0.9, 0.9), centre)) as number[],
  };
}

import { derived, family, functions, law, map, state, type Binding, type Law } from '#formula';
import { mul, neg, plus, real, scale, type Scalar, type Stream } from '#numerics';
import { flow, type Flow } from '../flow.ts';
import { gaussianDensity } from '../gaussian.ts';
import { drawMixture, type GaussianMixture } from '../mixture.ts';
import type { Schedule } from '../schedule.ts';
import { latest } from './latest.ts';

/** A Gaussian mixture that spreads by heat, and the velocity that carries it. */
export interface Heat {
  readonly mixture: GaussianMixture;
  readonly schedule: Schedule;
  /** σ_t². */
  readonly variance: (t: Scalar) => Scalar;
  /** `−D_t ∇ log p_t(x)`, from the closed form of the score. */
  readonly velocity: (t: Scalar, x: readonly Scalar[]) => Scalar[];
  readonly flow: Flow;
  /** The law at a time. */
  readonly at: (t: Scalar) => Law;
  /** A point of p_t. */
  readonly point: (random: Stream, t: number) => number[];
}

/** Draws a mixture of d dimensions and heats it by a schedule; `nodes` per axis for quadratures over its laws. */
export function drawHeat(random: Stream, d: number, schedule: Schedule, nodes = 121): Heat {
  // In the plane narrow bumps would need more nodes than a tensor rule can afford.
  const deviations = d === 2 ? ([0.75, 1.1] as const) : ([0.5, 1.1] as const);
  const mixture = drawMixture(random.fork('mixture'), { d, deviations });
  const variance = (t: Scalar): Scalar => mul(schedule.sigma(t), schedule.sigma(t));
  const velocity = (t: Scalar, x: readonly Scalar[]): Scalar[] =>
    scale(neg(schedule.diffusion(t)), mixture.score(x, variance(t)));
  return {
    mixture,
    schedule,
    variance,
    velocity,
    flow: flow(velocity),
    at: latest((t) => heatedLaw(mixture, variance(t), nodes)),
    point: (source, t) => {
      const sigma = real(schedule.sigma(t));
      return plus(mixture.sample(source), scale(sigma, source.normals(d))) as number[];
    },
  };
}

/** A mixture with the variance v added, as a law; given x₀ it is the noise around that point. */
export function heatedLaw(mixture: GaussianMixture, v: Scalar, nodes = 121): Law {
  const width = mixture.width(real(v), nodes);
  return law({
    density: (x) => mixture.density(x, v),
    centre: mixture.centre(),
    width,
    nodes,
    given: (origin: readonly Scalar[]) =>
      law({
        density: (x) => gaussianDensity(x, origin, v),
        centre: origin.map(real),
        width: origin.map(() => Math.sqrt(real(v))),
        nodes,
      }),
  });
}

/** The names that a heated mixture gives meaning to, whatever the space variable is called. */
export function heatNames(heat: Heat): Record<string, Binding> {
  const { schedule, velocity } = heat;
  return {
    p: functions((s: Scalar) => heat.at(s)),
    '\\boldsymbol{f}': functions((s: Scalar) => map((x: readonly Scalar[]) => velocity(s, x))),
    '\\sigma': family(schedule.sigma),
    D: family(schedule.diffusion),
  };
}

/** The path through `\boldsymbol{x}_t`: the flow from there to any other time, whose error is stated. */
export function pathThroughPoint(of: Flow): Binding {
  return derived(['t', '\\boldsymbol{x}_t'], (t: Scalar, x: readonly Scalar[]) => {
    const path = of.path(t, x);
    return family((s: Scalar) => stated(path.at(s)));
  });
}

/** The path that starts at `\boldsymbol{x}_0`. */
export function pathFromStart(of: Flow, start: readonly number[]): Binding {
  const shared = of.path(0, start);
  return derived(['\\boldsymbol{x}_0'], (x: readonly Scalar[]) => {
    // The start itself keeps one path for all evaluations at this point; a moved start has its own.
    const path = x === start ? shared : of.path(0, x);
    return family((s: Scalar) => stated(path.at(s)));
  });
}

/** Hands out a solution and states its error. */
export function stated(solution: { readonly x: Scalar[]; readonly error: number }): Scalar[] {
  state('solver', solution.error);
  return solution.x;
}

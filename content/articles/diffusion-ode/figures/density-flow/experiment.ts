import { real, stream, type Velocity } from '#numerics';
import { drawMixture, randomField, type RandomField } from '#worlds';
import type { Rate } from './march.ts';

/** How many particles are drawn from the density at time 0. */
export const particleCount = 400;

/** A random field of the plane and a random density for it to carry, as the checks of the article draw them. */
export interface Experiment {
  readonly field: RandomField;
  readonly velocity: Velocity;
  /** The velocity on plain numbers. */
  readonly rate: Rate;
  /** Logarithm of the density at time 0. */
  readonly logDensity: (x: readonly number[]) => number;
  /** Draws from the density at time 0, x and y alternating. */
  readonly particles: Float32Array;
}

/** @param seed the same seed draws the same experiment in every engine */
export function drawExperiment(seed: number): Experiment {
  const random = stream(seed, 'density-flow');
  const field = randomField(random.fork('field'), 2);
  const mixture = drawMixture(random.fork('density'), { d: 2 });
  const dice = random.fork('particles');
  return {
    field,
    velocity: field.velocity,
    rate: (t, state) => field.velocity(t, state).map(real),
    logDensity: (x) => real(mixture.logDensity(x)),
    particles: Float32Array.from(Array.from({ length: particleCount }, () => mixture.sample(dice)).flat()),
  };
}

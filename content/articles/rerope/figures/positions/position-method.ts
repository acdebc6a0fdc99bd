import {
  clippedDistance,
  interpolatedDistance,
  leakyDistance,
  ntkFixedFrequencies,
  ntkFrequencies,
  ntkMixedFrequencies,
  ntkOldFrequencies,
  ropeDistance,
  type EffectiveDistance,
  type FrequencyScaling,
  type LeakyWindow,
} from '#worlds';
import type { MethodName } from './method-name.ts';

/** The exponent of "mixed" in the source's experiments. */
export const mix = 0.625;

/** How a method shows positions: a distance for every pair, and a frequency for every plane. */
export interface PositionMethod {
  readonly rho: EffectiveDistance;
  /** The frequencies of the test; those of training unless the method rescales them. */
  readonly theta: readonly number[];
}

/**
 * @param trained the d/2 frequencies of training
 * @param window where k also is the factor κ of the NTK family
 * @throws RangeError as the functions of #worlds do, on a window or a divisor that is none
 */
export function positionMethod(
  name: MethodName,
  trained: readonly number[],
  { w, k }: LeakyWindow,
): PositionMethod {
  const distances = (rho: EffectiveDistance): PositionMethod => ({ rho, theta: trained });
  const scaled = (by: FrequencyScaling): PositionMethod => ({ rho: ropeDistance, theta: by(trained) });
  switch (name) {
    case 'rope':
      return distances(ropeDistance);
    case 'interpolation':
      return distances(interpolatedDistance(k));
    case 'ntk':
      return scaled(ntkFrequencies(k));
    case 'ntk-old':
      return scaled(ntkOldFrequencies(k));
    case 'ntk-fixed':
      return scaled(ntkFixedFrequencies(k));
    case 'ntk-mixed':
      return scaled(ntkMixedFrequencies(k, mix));
    case 'leaky':
      return distances(leakyDistance({ w, k }));
    case 'rerope':
      return distances(clippedDistance(w));
  }
}

/**
 * The distance at which training would have turned the plane s by as much as the method turns it at r: for a method
 * that rescales frequencies this is `r θ′ₛ/θₛ`, another one in every plane.
 */
export function planeDistance(
  { rho, theta }: PositionMethod,
  trained: readonly number[],
  s: number,
): EffectiveDistance {
  const ratio = (theta[s] ?? NaN) / (trained[s] ?? NaN);
  return ratio === 1 ? rho : (r) => rho(r) * ratio;
}

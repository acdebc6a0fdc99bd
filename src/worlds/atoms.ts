import { add, at, div, logSumExp, log, minus, mul, plus, scale, type Scalar, type Stream } from '#numerics';
import { gaussianDensity, gaussianLogDensity } from './gaussian.ts';
import { softmax } from './softmax.ts';

/** A law that sits on finitely many points of ℝᵈ; heat of variance v > 0 gives it a density. */
export class Atoms {
  /** One column of d entries for each atom. */
  readonly points: readonly (readonly number[])[];
  /** Positive, with sum 1. */
  readonly weights: readonly number[];

  constructor(points: readonly (readonly number[])[], weights: readonly number[]) {
    this.points = points;
    this.weights = weights;
  }

  /** The heated density, as the sum of its bumps. */
  density(x: readonly Scalar[], v: Scalar): Scalar {
    return this.points
      .map((point, i) => mul(at(this.weights, i), gaussianDensity(x, point, v)))
      .reduce<Scalar>(add, 0);
  }

  /** Its logarithm by log-sum-exp. */
  logDensity(x: readonly Scalar[], v: Scalar): Scalar {
    return logSumExp(this.#logits(x, v));
  }

  /** How probable each atom is as the origin of the point: a softmax. */
  responsibilities(x: readonly Scalar[], v: Scalar): Scalar[] {
    return softmax(this.#logits(x, v));
  }

  /** The mean of the atoms, given the heated point. */
  denoise(x: readonly Scalar[], v: Scalar): Scalar[] {
    return this.responsibilities(x, v)
      .map((weight, i) => scale(weight, at(this.points, i)))
      .reduce(plus);
  }

  /** The score of the heated density from the softmax, without any differentiation. */
  score(x: readonly Scalar[], v: Scalar): Scalar[] {
    return scale(div(1, v), minus(this.denoise(x, v), x));
  }

  #logits(x: readonly Scalar[], v: Scalar): Scalar[] {
    return this.points.map((point, i) => add(log(at(this.weights, i)), gaussianLogDensity(x, point, v)));
  }
}

/** Draws atoms of equal weight with coordinates uniform in [−spread, spread). */
export function drawAtoms(
  random: Stream,
  options: { readonly d?: number; readonly count?: number; readonly spread?: number } = {},
): Atoms {
  const { d = 3, count = 7, spread = 2 } = options;
  const points = Array.from({ length: count }, () => random.uniforms(d, -spread, spread));
  return new Atoms(
    points,
    points.map(() => 1 / count),
  );
}

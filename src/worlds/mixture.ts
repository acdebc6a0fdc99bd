import {
  add,
  at,
  div,
  invertMonotone,
  lineReach,
  log,
  logSumExp,
  minus,
  mul,
  normalCdf,
  plus,
  real,
  scale,
  sqrt,
  squaredNorm,
  sub,
  type Scalar,
  type Stream,
} from '#numerics';
import { gaussianDensity, gaussianLogDensity } from './gaussian.ts';
import { softmax } from './softmax.ts';

const usualNodes = 121;
/** Beyond this many deviations a Gaussian is below roundoff. */
const horizon = 8.5;

/**
 * A mixture of isotropic Gaussians `Σ wᵢ N(mᵢ, sᵢ² I)` on ℝᵈ.
 *
 * Heat adds the same variance to every component, so each method takes the extra variance `v` (0 for the mixture
 * itself). All methods accept duals in `x` and `v`.
 */
export class GaussianMixture {
  /** Positive, with sum 1. */
  readonly weights: readonly Scalar[];
  /** One column of d entries for each component. */
  readonly means: readonly (readonly Scalar[])[];
  /** `sᵢ²`. */
  readonly variances: readonly Scalar[];

  constructor(
    weights: readonly Scalar[],
    means: readonly (readonly Scalar[])[],
    variances: readonly Scalar[],
  ) {
    this.weights = weights;
    this.means = means;
    this.variances = variances;
  }

  get dimension(): number {
    return this.means[0]?.length ?? 0;
  }

  /** The density, as the sum of its components. */
  density(x: readonly Scalar[], v: Scalar = 0): Scalar {
    return this.#sum((i) => gaussianDensity(x, at(this.means, i), add(at(this.variances, i), v)));
  }

  /** The logarithm of the density by log-sum-exp; finite also where the density underflows. */
  logDensity(x: readonly Scalar[], v: Scalar = 0): Scalar {
    return logSumExp(this.#logits(x, v));
  }

  /** How probable each component is, given the point: a softmax. */
  responsibilities(x: readonly Scalar[], v: Scalar = 0): Scalar[] {
    return softmax(this.#logits(x, v));
  }

  /** The score `Σ rᵢ (mᵢ − x)/(sᵢ² + v)` from the responsibilities, without any differentiation. */
  score(x: readonly Scalar[], v: Scalar = 0): Scalar[] {
    return this.responsibilities(x, v)
      .map((weight, i) => scale(div(weight, add(at(this.variances, i), v)), minus(at(this.means, i), x)))
      .reduce(plus);
  }

  /** The distribution function in one dimension. */
  cdf(x: Scalar, v: Scalar = 0): Scalar {
    return this.#sum((i) =>
      normalCdf(div(sub(x, at(at(this.means, i), 0)), sqrt(add(at(this.variances, i), v)))),
    );
  }

  /** The point of one dimension below which the mass `level`, in (0, 1), lies. */
  quantile(level: Scalar, v: Scalar = 0): Scalar {
    const ends = this.means.map((mean, i): [number, number] => {
      const far = 40 * Math.sqrt(real(at(this.variances, i)) + real(v));
      return [real(at(mean, 0)) - far, real(at(mean, 0)) + far];
    });
    const bracket = [Math.min(...ends.map(([a]) => a)), Math.max(...ends.map(([, b]) => b))] as const;
    return invertMonotone((x) => this.cdf(x, v), level, bracket);
  }

  /** The law of `x₀` given `x₀ + √v ε = x`, for a positive `v`: again a mixture. */
  posterior(x: readonly Scalar[], v: Scalar): GaussianMixture {
    const shares = this.variances.map((variance) => div(variance, add(variance, v)));
    return new GaussianMixture(
      this.responsibilities(x, v),
      this.means.map((mean, i) => plus(mean, scale(at(shares, i), minus(x, mean)))),
      shares.map((share) => mul(share, v)),
    );
  }

  mean(): Scalar[] {
    return this.means.map((mean, i) => scale(at(this.weights, i), mean)).reduce(plus);
  }

  /** `E‖x‖²`. */
  secondMoment(v: Scalar = 0): Scalar {
    return this.#sum((i) =>
      add(squaredNorm(at(this.means, i)), mul(this.dimension, add(at(this.variances, i), v))),
    );
  }

  /** One point of ℝᵈ. */
  sample(random: Stream): number[] {
    let rest = random.uniform();
    let i = 0;
    while (i < this.weights.length - 1 && rest >= real(at(this.weights, i))) {
      rest -= real(at(this.weights, i));
      i += 1;
    }
    const deviation = Math.sqrt(real(at(this.variances, i)));
    return at(this.means, i).map((entry) => real(entry) + deviation * random.normal());
  }

  /** Where a quadrature over the whole space should be centred. */
  centre(): number[] {
    return Array.from({ length: this.dimension }, (_, axis) => {
      const entries = this.means.map((mean) => real(at(mean, axis)));
      return (Math.min(...entries) + Math.max(...entries)) / 2;
    });
  }

  /** The width for a line rule of `nodes` nodes an axis that just covers every component. */
  width(v = 0, nodes = usualNodes): number[] {
    return this.centre().map((centre, axis) => {
      const reaches = this.means.map(
        (mean, i) =>
          Math.abs(real(at(mean, axis)) - centre) + horizon * Math.sqrt(real(at(this.variances, i)) + v),
      );
      return Math.max(...reaches) / lineReach(nodes);
    });
  }

  #logits(x: readonly Scalar[], v: Scalar): Scalar[] {
    return this.weights.map((weight, i) =>
      add(log(weight), gaussianLogDensity(x, at(this.means, i), add(at(this.variances, i), v))),
    );
  }

  #sum(term: (i: number) => Scalar): Scalar {
    let sum: Scalar = 0;
    for (let i = 0; i < this.weights.length; i += 1) sum = add(sum, mul(at(this.weights, i), term(i)));
    return sum;
  }
}

/**
 * Draws a mixture: weights proportional to 0.3 + U[0, 1), means uniform in [−spread, spread)ᵈ, deviations uniform in an
 * interval.
 */
export function drawMixture(
  random: Stream,
  options: {
    readonly d: number;
    readonly components?: number;
    readonly spread?: number;
    readonly deviations?: readonly [lower: number, upper: number];
  },
): GaussianMixture {
  const { d, components = 3, spread = 2, deviations = [0.5, 1.1] } = options;
  const shares = random.uniforms(components, 0.3, 1.3);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return new GaussianMixture(
    shares.map((share) => share / total),
    shares.map(() => random.uniforms(d, -spread, spread)),
    random.uniforms(components, ...deviations).map((deviation) => deviation * deviation),
  );
}

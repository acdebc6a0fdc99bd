import { describe, expect, it } from 'vitest';
import {
  criticalValue,
  derivative,
  exp,
  gradient,
  integrate,
  kolmogorovSmirnov,
  laplacian,
  lineRule,
  minus,
  mul,
  norm,
  real,
  squaredNorm,
  stream,
  tensorRule,
  type Scalar,
} from '#numerics';
import { drawMixture, GaussianMixture, gaussianDensity } from '#worlds';
import { relativeError } from '../numerics/relative-error.ts';

const random = stream(5, 'mixture');

describe.each([1, 2, 3, 8])('GaussianMixture in dimension %d', (d) => {
  const mixture = drawMixture(random.fork(d), { d });
  const x = random.fork('x', d).uniforms(d, -2, 2);
  const v = 0.49;

  it('has weights of sum 1', () => {
    expect(mixture.weights.reduce<number>((sum, weight) => sum + real(weight), 0)).toBeCloseTo(1, 15);
    expect(mixture.dimension).toBe(d);
  });

  it('has a density that agrees with its log-density', () => {
    expect(relativeError(exp(mixture.logDensity(x, v)), real(mixture.density(x, v)))).toBeLessThan(1e-14);
  });

  it('has the score that is the gradient of the log-density', () => {
    const slope = gradient((y) => mixture.logDensity(y, v), x);
    expect(real(norm(minus(mixture.score(x, v), slope)))).toBeLessThan(2e-14);
  });

  it('obeys the heat equation ∂p/∂v = ½ ∇²p', () => {
    const inTime = real(derivative((u) => mixture.density(x, u), v));
    expect(
      relativeError(
        laplacian((y) => mixture.density(y, v), x),
        2 * inTime,
      ),
    ).toBeLessThan(1e-12);
  });

  it('has a posterior that satisfies Bayes', () => {
    const origin = random.fork('origin', d).uniforms(d, -2, 2);
    const joint = mul(mixture.density(origin), gaussianDensity(x, origin, v));
    expect(
      relativeError(mul(mixture.posterior(x, v).density(origin), mixture.density(x, v)), real(joint)),
    ).toBeLessThan(2e-14);
  });

  it("has the posterior mean of Tweedie's formula", () => {
    const score = mixture.score(x, v);
    mixture
      .posterior(x, v)
      .mean()
      .forEach((entry, i) => {
        expect(Math.abs(real(entry) - ((x[i] ?? NaN) + v * real(score[i] ?? NaN)))).toBeLessThan(1e-14);
      });
  });
});

describe('GaussianMixture in one dimension', () => {
  const mixture = drawMixture(random.fork('line'), { d: 1 });
  const v = 0.3;

  it('has its density as the derivative of its distribution function', () => {
    expect(
      relativeError(
        derivative((x) => mixture.cdf(x, v), 0.4),
        real(mixture.density([0.4], v)),
      ),
    ).toBeLessThan(1e-14);
  });

  it('has quantiles that its distribution function undoes', () => {
    for (const level of [1e-9, 0.1, 0.5, 0.999]) {
      expect(relativeError(mixture.cdf(mixture.quantile(level, v), v), level)).toBeLessThan(1e-13);
    }
  });

  it('moves its quantiles with the velocity −½ score of the heat flow', () => {
    const place = real(mixture.quantile(0.3, v));
    const velocity = real(derivative((u) => mixture.quantile(0.3, u), v));
    expect(relativeError(velocity, -0.5 * real(mixture.score([place], v)[0] ?? NaN))).toBeLessThan(1e-12);
  });

  it('has samples that follow its law', () => {
    const draws = random.fork('sample');
    const sample = Array.from({ length: 20000 }, () => mixture.sample(draws)[0] ?? NaN);
    const statistic = kolmogorovSmirnov(sample, (x) => real(mixture.cdf(x)));
    expect(statistic).toBeLessThan(criticalValue(20000, 1e-6));
  });

  it('has mass 1 and its second moment under the rule it asks for', () => {
    const rule = lineRule(mixture.centre()[0] ?? NaN, mixture.width(v)[0] ?? NaN);
    const mass = integrate((x) => real(mixture.density([x], v)), rule);
    const moment = integrate((x) => x * x * real(mixture.density([x], v)), rule);
    expect(Math.abs(mass.value - 1)).toBeLessThan(2e-15);
    expect(mass.error).toBeLessThan(1e-13);
    expect(relativeError(moment.value, real(mixture.secondMoment(v)))).toBeLessThan(1e-14);
  });
});

it('a mixture in the plane has mass 1 under the rule it asks for, and says how exactly', () => {
  const mixture = drawMixture(random.fork('plane'), { d: 2 });
  const nodes = 81;
  const width = mixture.width(0, nodes);
  const rule = tensorRule(
    mixture.centre().map((centre, axis) => lineRule(centre, width[axis] ?? NaN, nodes)),
  );
  const sum = (weights: readonly number[]): number =>
    rule.nodes.reduce((total, node, k) => total + (weights[k] ?? NaN) * real(mixture.density(node)), 0);
  expect(Math.abs(sum(rule.weights) - 1)).toBeLessThan(1e-13);
  expect(Math.abs(sum(rule.coarse) - 1)).toBeLessThan(1e-5);
});

it('the log-density and the score stay finite where the density underflows', () => {
  const mixture = new GaussianMixture([0.5, 0.5], [[0], [1]], [1, 1]);
  expect(mixture.density([60])).toBe(0);
  expect(real(mixture.logDensity([60]))).toBeCloseTo(
    Math.log(0.5) - 0.5 * 59 ** 2 - 0.5 * Math.log(2 * Math.PI),
    9,
  );
  expect(real(mixture.score([60])[0] ?? NaN)).toBeCloseTo(-59, 12);
});

it('the second moment is that of the samples', () => {
  const mixture = drawMixture(random.fork('moment'), { d: 3 });
  const draws = random.fork('draws');
  const n = 20000;
  let sum = 0;
  for (let k = 0; k < n; k += 1) sum += real(squaredNorm(mixture.sample(draws)));
  const known = real(mixture.secondMoment());
  expect(Math.abs(sum / n - known)).toBeLessThan(0.1 * known);
});

it('a posterior may carry the derivative of its condition', () => {
  const mixture = drawMixture(random.fork('dual'), { d: 1 });
  const v = 0.6;
  const mean = (x: Scalar): Scalar => mixture.posterior([x], v).mean()[0] ?? NaN;
  // d E[x₀|x]/dx = Var[x₀|x]/v
  const posterior = mixture.posterior([0.2], v);
  const variance = real(posterior.secondMoment()) - real(posterior.mean()[0] ?? NaN) ** 2;
  expect(relativeError(derivative(mean, 0.2), variance / v)).toBeLessThan(1e-13);
});

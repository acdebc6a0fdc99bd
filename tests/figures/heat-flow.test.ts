import { describe, expect, it } from 'vitest';
import { finish } from '#figure';
import { heatedBumps } from '../../content/articles/diffusion-ode/figures/heat-flow/bumps.ts';
import { levels, probabilities, top } from '../../content/articles/diffusion-ode/figures/heat-flow/layout.ts';
import { drawNoise } from '../../content/articles/diffusion-ode/figures/heat-flow/noise.ts';
import { doublings, measureErrors } from '../../content/articles/diffusion-ode/figures/heat-flow/order.ts';
import { quantileCurves } from '../../content/articles/diffusion-ode/figures/heat-flow/quantiles.ts';
import { descend, placeAt } from '../../content/articles/diffusion-ode/figures/heat-flow/solver.ts';
import { firstCentres } from '../../content/articles/diffusion-ode/figures/heat-flow/start.ts';

const bumps = heatedBumps(firstCentres);

describe('the heat-flow figure', () => {
  it('keeps the same mass below every quantile curve at every noise level', () => {
    quantileCurves(bumps).forEach((curve, k) => {
      curve.forEach((x, i) => {
        const mass = bumps.cdf(x, (k / levels) * top);
        expect(Math.abs(mass - (probabilities[i] ?? NaN))).toBeLessThan(1e-8);
      });
    });
  });

  it('finds the quantiles also where bumps lie on each other or far apart', () => {
    for (const centres of [
      [0, 0, 0],
      [-4, 4, 4],
      [-4, 0, 4],
    ]) {
      const curves = quantileCurves(heatedBumps(centres));
      expect(curves).toHaveLength(levels + 1);
      for (const curve of curves)
        expect([...curve].every((x, i) => i === 0 || x > (curve[i - 1] ?? NaN))).toBe(true);
    }
  });

  it('measures order 1 for Euler and order 2 for Heun', () => {
    const errors = finish(measureErrors(bumps));
    const order = (error: Float64Array): number =>
      Math.log2((error[doublings - 2] ?? NaN) / (error[doublings - 1] ?? NaN));
    expect(order(errors.euler)).toBeGreaterThan(0.85);
    expect(order(errors.euler)).toBeLessThan(1.15);
    expect(order(errors.heun)).toBeGreaterThan(1.7);
    expect(order(errors.heun)).toBeLessThan(2.3);
  });

  it('starts every descent at the noise and draws straight lines between its steps', () => {
    const noise = drawNoise();
    expect(drawNoise()).toEqual(noise);
    const descent = finish(descend((x) => -x, 'euler', Float64Array.of(1), 4, 2));
    expect(descent.map(([x]) => x)).toEqual([1, 3, 9]);
    expect(placeAt(descent, 0, 4, 3)).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { finish } from '#figure';
import { carry, placesAt } from '../../content/articles/diffusion-ode/figures/density-flow/crowd.ts';
import { drawExperiment } from '../../content/articles/diffusion-ode/figures/density-flow/experiment.ts';
import { end } from '../../content/articles/diffusion-ode/figures/density-flow/layout.ts';
import {
  eulerStep,
  fourthOrderStep,
} from '../../content/articles/diffusion-ode/figures/density-flow/march.ts';
import { samples } from '../../content/articles/diffusion-ode/figures/density-flow/scene.ts';
import { firstSeed, firstStart } from '../../content/articles/diffusion-ode/figures/density-flow/start.ts';
import {
  exactTrack,
  marchTrack,
  trackAt,
} from '../../content/articles/diffusion-ode/figures/density-flow/track.ts';

const experiment = drawExperiment(firstSeed);

describe('the density-flow figure', () => {
  it('draws the same experiment from the same seed', () => {
    expect(drawExperiment(firstSeed).particles).toEqual(experiment.particles);
    expect(drawExperiment(firstSeed + 1).particles).not.toEqual(experiment.particles);
  });

  it('finds the same factor of area by the determinant and by the divergence', () => {
    const { determinant, integral } = exactTrack(experiment.velocity, firstStart, end);
    expect(Math.abs(Math.log(determinant) - integral)).toBeLessThan(1e-10);
  });

  it('shows on the screen what the integrator of the checks finds', () => {
    const shown = trackAt(marchTrack(fourthOrderStep, experiment.field, firstStart, samples - 1), 0.9);
    const exact = exactTrack(experiment.velocity, firstStart, 0.9);
    expect(Math.hypot(...shown.x.map((x, i) => x - (exact.x[i] ?? NaN)))).toBeLessThan(1e-5);
    expect(Math.abs(shown.determinant - exact.determinant)).toBeLessThan(1e-5);
    expect(Math.abs(shown.integral - exact.integral)).toBeLessThan(1e-5);
  });

  it('folds under one big Euler step, where the exponential of the divergence stays positive', () => {
    const oneStep = marchTrack(eulerStep, experiment.field, firstStart, 1);
    expect(trackAt(oneStep, 0.1).determinant).toBeGreaterThan(0);
    expect(trackAt(oneStep, end).determinant).toBeLessThan(0);
    expect(Math.exp(trackAt(oneStep, end).integral)).toBeGreaterThan(0);
  });

  it('comes back to the exact determinant with many small Euler steps', () => {
    const exact = exactTrack(experiment.velocity, firstStart, end).determinant;
    const errors = [40, 80].map((steps) =>
      Math.abs(trackAt(marchTrack(eulerStep, experiment.field, firstStart, steps), end).determinant - exact),
    );
    expect((errors[0] ?? NaN) / (errors[1] ?? NaN)).toBeCloseTo(2, 0);
  });

  it('interpolates the crowd between its stored times and meets it at them', () => {
    const points = Float32Array.from([0, 0, 1, 1]);
    const crowd = finish(carry(eulerStep, () => [1, 2], points, end, 3));
    const out = new Float32Array(4);
    placesAt(crowd, 0.75, out);
    expect([...out]).toEqual([0.75, 1.5, 1.75, 2.5]);
    placesAt(crowd, end, out);
    expect([...out]).toEqual([1.5, 3, 2.5, 4]);
  });
});

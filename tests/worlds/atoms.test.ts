import { expect, it } from 'vitest';
import { exp, gradient, minus, norm, real, stream } from '#numerics';
import { drawAtoms, GaussianMixture } from '#worlds';
import { relativeError } from '../numerics/relative-error.ts';

const atoms = drawAtoms(stream(9, 'atoms'));
const x = [0.3, -1.2, 0.8];
const v = 0.7;

it('draws seven atoms of equal weight in space', () => {
  expect(atoms.points).toHaveLength(7);
  expect(atoms.points[0]).toHaveLength(3);
  expect(atoms.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 15);
});

it('has the density of a mixture of Gaussians of the same variance', () => {
  const mixture = new GaussianMixture(
    atoms.weights,
    atoms.points,
    atoms.points.map(() => v),
  );
  expect(relativeError(atoms.density(x, v), real(mixture.density(x)))).toBeLessThan(1e-14);
  expect(relativeError(exp(atoms.logDensity(x, v)), real(mixture.density(x)))).toBeLessThan(1e-14);
});

it('has the score that is the gradient of the log-density', () => {
  const slope = gradient((y) => atoms.logDensity(y, v), x);
  expect(real(norm(minus(atoms.score(x, v), slope)))).toBeLessThan(1e-14);
});

it('denoises to the nearest atom when there is little heat', () => {
  const near = (atoms.points[2] ?? []).map((entry) => entry + 1e-3);
  expect(real(norm(minus(atoms.denoise(near, 1e-4), atoms.points[2] ?? [])))).toBeLessThan(1e-12);
  expect(Number.isFinite(real(atoms.logDensity([50, 0, 0], 1e-4)))).toBe(true);
});

import { describe, expect, it } from 'vitest';
import {
  apply,
  derivative,
  determinant,
  divergence,
  gradient,
  integrate,
  intervalRule,
  log,
  minus,
  norm,
  real,
  stream,
} from '#numerics';
import { drawLegendreDiffusion } from '#worlds';
import { relativeError } from '../numerics/relative-error.ts';

describe.each([1, 2, 3])('drawLegendreDiffusion in dimension %d', (d) => {
  const random = stream(6, 'legendre', d);
  const world = drawLegendreDiffusion(random, d);
  const t = 0.05;
  const points = Array.from({ length: 8 }, () => world.point(random));

  it('solves ∂p/∂t = ∇·(D ∇p)', () => {
    for (const x of points) {
      const flux = divergence(
        (y) =>
          apply(
            world.diffusion(t, y),
            gradient((z) => world.density(t, z), y),
          ),
        x,
      );
      const change = real(derivative((s) => world.density(s, x), t));
      expect(Math.abs(real(flux) - change)).toBeLessThan(1e-13);
    }
  });

  it('has a D that varies in space: the formula without its divergence fails', () => {
    const [x = []] = points;
    const frozen = world.diffusion(t, x);
    const flux = divergence(
      (y) =>
        apply(
          frozen,
          gradient((z) => world.density(t, z), y),
        ),
      x,
    );
    expect(Math.abs(real(flux) - real(derivative((s) => world.density(s, x), t)))).toBeGreaterThan(1e-4);
  });

  it('has a D that is neither even in space nor constant in time', () => {
    const [x = []] = points;
    const [first = []] = world.diffusion(t, x);
    const mirrored =
      world.diffusion(
        t,
        x.map((entry) => -entry),
      )[0] ?? [];
    const later = world.diffusion(2 * t, x)[0] ?? [];
    expect(Math.abs(real(first[0] ?? 0) - real(mirrored[0] ?? 0))).toBeGreaterThan(1e-3);
    expect(Math.abs(real(first[0] ?? 0) - real(later[0] ?? 0))).toBeGreaterThan(1e-3);
  });

  it('has the score that is the gradient of the log-density', () => {
    for (const x of points) {
      expect(
        real(
          norm(
            minus(
              world.score(t, x),
              gradient((y) => log(world.density(t, y)), x),
            ),
          ),
        ),
      ).toBeLessThan(1e-13);
    }
  });

  it('is positive, with a symmetric positive definite D', () => {
    for (const x of points) {
      expect(real(world.density(0, x))).toBeGreaterThan(0);
      const matrix = world.diffusion(t, x);
      expect(real(determinant(matrix))).toBeGreaterThan(0);
      matrix.forEach((row, i) => {
        row.forEach((entry, j) =>
          expect(Math.abs(real(entry) - real(matrix[j]?.[i] ?? NaN))).toBeLessThan(1e-15),
        );
      });
    }
  });
});

it('has mass 1 over its interval', () => {
  const world = drawLegendreDiffusion(stream(6, 'mass'), 1);
  const [turn = 1] = world.rotation[0] ?? [];
  const [centre = 0] = world.centre.map((entry) => entry * Number(turn));
  const { value } = integrate((x) => real(world.density(0.1, [x])), intervalRule(centre - 1, centre + 1));
  expect(relativeError(value, 1)).toBeLessThan(1e-14);
});

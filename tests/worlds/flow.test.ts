import { expect, it } from 'vitest';
import { derivative, determinant, jacobian, minus, norm, real, stream, type Scalar } from '#numerics';
import { drawMixture, eulerMap, flow, randomField, schedules } from '#worlds';
import { relativeError } from '../numerics/relative-error.ts';

const random = stream(11, 'flow');
const field = randomField(random.fork('field'), 2);
const { carry, path } = flow(field.velocity);
const x = [0.4, -0.9];

it('a flow undoes itself', () => {
  const there = carry(0, 1.5, x);
  const back = carry(1.5, 0, there.x);
  expect(real(norm(minus(back.x, x)))).toBeLessThan(1e-11);
  expect(there.error).toBeLessThan(1e-9);
});

it('a flow composes', () => {
  const halfway = carry(0.2, 0.8, x).x;
  expect(real(norm(minus(carry(0.8, 1.3, halfway).x, carry(0.2, 1.3, x).x)))).toBeLessThan(1e-12);
});

it('a path is the flow of its start', () => {
  const along = path(0, x);
  for (const t of [0.3, 0.6, 1.1])
    expect(real(norm(minus(along.at(t).x, carry(0, t, x).x)))).toBeLessThan(1e-12);
});

it('a path moves with the velocity', () => {
  const along = path(0, x);
  const velocity = field.velocity(0.7, along.at(0.7).x);
  expect(
    relativeError(
      derivative((t) => along.at(t).x[0] ?? NaN, 0.7),
      real(velocity[0] ?? NaN),
    ),
  ).toBeLessThan(1e-14);
});

it('the score flow of heat carries the density as the quantiles', () => {
  const mixture = drawMixture(random.fork('mixture'), { d: 1 });
  const { sigma, diffusion } = schedules.parabola;
  const variance = (t: Scalar): number => real(sigma(t)) ** 2;
  const heat = flow((t, y) =>
    mixture.score(y, variance(t)).map((entry) => -real(diffusion(t)) * real(entry)),
  );
  const start = 0.35;
  const level = mixture.cdf(start, variance(0));
  const { x: end } = heat.carry(0, 1.2, [start]);
  expect(relativeError(mixture.cdf(end[0] ?? NaN, variance(1.2)), real(level))).toBeLessThan(1e-11);
});

it('the Euler map is the flow to first order, and linear in the step', () => {
  const h = 1e-4;
  const distance = real(norm(minus(eulerMap(field.velocity, 0, h, x), carry(0, h, x).x)));
  expect(distance).toBeLessThan(1e-7);
  expect(derivative((step) => eulerMap(field.velocity, 0, step, x)[0] ?? NaN, 0.3)).toBe(
    field.velocity(0, x)[0],
  );
});

it('the Euler map collapses where the step times the Lipschitz constant is 1', () => {
  const inward = (_: Scalar, y: readonly Scalar[]): Scalar[] => y.map((entry) => -real(entry));
  expect(eulerMap(inward, 0, 1, [3, 4])).toEqual([0, 0]);
  const matrix = jacobian((y) => eulerMap(field.velocity, 0, 0.5 / field.lipschitz, y), x);
  expect(real(determinant(matrix))).toBeGreaterThan(0);
});

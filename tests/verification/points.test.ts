import { expect, test } from 'vitest';
import { identity, outsideDomain, verify, worded } from '#verification';
import type { World } from '#worlds';
import { said, square, told, words, world, wrongSquares } from './fixtures.ts';

const run = (of: World, settings = {}, seed = 1) =>
  verify(identity({ says: words, world: of, wrong: wrongSquares }), 'eq:square', square, { seed, settings });

const draw: Parameters<typeof world>[0] = (random, { d = NaN, s = NaN }) => ({
  x: random.uniform(1, 2),
  y: random.uniform(1, 2),
  d,
  s,
});

test('every combination of choices is visited, in turns', () => {
  const { samples, points } = run(world(draw));
  expect(points.requested).toBe(64);
  expect(samples.slice(0, 4).map(({ at }) => at['d'])).toEqual(['1', '2', '1', '2']);
});

test('fewer than 64 requested points fail', () => {
  expect(told(run(world(draw, { points: 31 })))).toBe(
    'inconclusive: only 62 points are requested, fewer than 64',
  );
});

test('more than a fifth of skipped points fails, and a fifth does not', () => {
  const skipping = (share: number) => {
    let drawn = 0;
    return world(
      (random, parameters) => {
        drawn += 1;
        return drawn % 100 < 100 * share ? outsideDomain('on purpose') : draw(random, parameters);
      },
      { points: 100 },
    );
  };
  expect(run(skipping(0.2)).points).toEqual({ requested: 200, evaluated: 160, skipped: 40 });
  expect(told(run(skipping(0.21)))).toBe(
    'inconclusive: 42 of 200 points lie outside the domain, more than a fifth',
  );
});

test('fewer than 64 evaluated points fail even when few are skipped', () => {
  let drawn = 0;
  const almost = world((random, parameters) => {
    drawn += 1;
    return drawn === 5 ? outsideDomain('on purpose') : draw(random, parameters);
  });
  expect(told(run(almost))).toBe('inconclusive: only 63 of 64 points could be evaluated, fewer than 64');
});

test('an empty domain fails', () => {
  expect(told(run(world(() => outsideDomain('nowhere'))))).toMatch(/^inconclusive: .* outside the domain/u);
});

test('a world that gives NaN fails with the point named', () => {
  const broken = world((random, { d = NaN }) => ({ x: d === 2 ? NaN : random.uniform(1, 2), y: 1.5 }));
  const { verdict, failure } = run(broken);
  expect(verdict).toBe('inconclusive');
  expect(said(failure)).toBe('at d=2: a side is not finite at point 1: NaN against NaN');
  expect(failure?.worst?.left).toBe('NaN');
});

test('an infinite side fails', () => {
  const broken = world((random) => ({ x: 1e200 * random.uniform(1, 2), y: 1 }));
  expect(told(run(broken))).toMatch(/^inconclusive: at d=1: a side is not finite at point 1: ∞ against ∞/u);
});

test('two sides that are zero or underflowed at every point fail', () => {
  for (const tiny of [0, 1e-170]) {
    const underflowing = world((random) => ({ x: tiny * random.uniform(1, 2), y: tiny }));
    expect(told(run(underflowing))).toBe('inconclusive: both sides are zero or underflowed at every point');
  }
});

test('each point is reproducible alone: adding points leaves the first ones as they are', () => {
  const few = run(world(draw)).samples.slice(0, 4);
  expect(run(world(draw, { points: 50 })).samples.slice(0, 4)).toEqual(few);
});

test('settings fix a choice and narrow an interval, and keep the number of points', () => {
  const { points, samples, settings } = run(world(draw), { d: 2, s: [1.5, 1.6] });
  expect(points.requested).toBe(64);
  expect(settings).toEqual({ d: 2, s: [1.5, 1.6] });
  for (const { at } of samples) {
    expect(at['d']).toBe('2');
    expect(Number(at['s'])).toBeGreaterThanOrEqual(1.5);
    expect(Number(at['s'])).toBeLessThanOrEqual(1.6);
  }
});

test.each([
  [{ dd: 1 }, 'this world has no parameter named "dd"', 'its parameters are d, s'],
  [{ d: 7 }, 'the parameter d cannot be 7', 'choose one of 1, 2'],
  [{ d: [1, 2] as const }, 'the parameter d cannot be [1,2]', 'choose one of 1, 2'],
  [{ s: 1.5 }, 'the parameter s cannot be 1.5', 'give two ends within [1, 2], the lower one first'],
  [
    { s: [0, 1.5] as const },
    'the parameter s cannot be [0,1.5]',
    'give two ends within [1, 2], the lower one first',
  ],
  [
    { s: [1.6, 1.5] as const },
    'the parameter s cannot be [1.6,1.5]',
    'give two ends within [1, 2], the lower one first',
  ],
])('settings %j are refused', (settings, message, hint) => {
  expect(worded(run(world(draw), settings).failure!, 'en')).toEqual({ message, hint });
});

test('a check that throws is a failure of that check', () => {
  const throwing = (thrown: unknown) =>
    said(
      run(
        world(() => {
          throw thrown;
        }),
      ).failure,
    );
  expect(throwing(new RangeError('no such point'))).toBe('the check threw RangeError: no such point');
  expect(throwing('a string')).toBe('the check threw "a string"');
  expect(throwing(undefined)).toBe('the check threw undefined');
});

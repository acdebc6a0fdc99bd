import { expect, test } from 'vitest';
import { bound, verify } from '#verification';
import { pair, told, words, world, wrong } from './fixtures.ts';

const entry = bound({
  says: words,
  world: pair,
  wrong: wrong(String.raw`x^2+y^2 \le 2xy`, String.raw`4xy \le x^2+y^2`),
});
const run = (tex: string, of = entry) => verify(of, 'eq:means', tex, { seed: 1 });

test('a bound that no point violates is verified, with its smallest slack', () => {
  const verdict = run(String.raw`2xy \le x^2+y^2`);
  expect(told(verdict)).toBe('verified');
  expect(verdict.slack?.smallest).toBeGreaterThan(0);
  expect(verdict.slack?.attained).toBe(false);
  expect(verdict.controls.map(({ by }) => by)).toEqual(['violated', 'violated']);
});

test('the sign may point either way', () => {
  expect(told(run(String.raw`x^2+y^2 \ge 2xy`))).toBe('verified');
  expect(run(String.raw`2xy \ge x^2+y^2`).verdict).toBe('refuted');
});

test('a violated bound is refuted at its worst point', () => {
  const verdict = run(String.raw`x^2+y^2 \le 2xy`);
  expect(told(verdict)).toMatch(/^refuted: the inequality is violated by /u);
  expect(verdict.failure?.worst?.residual).toBeGreaterThan(0.01);
});

test('an attained bound is reported, and is not strict', () => {
  const meeting = bound({
    says: words,
    world: world((random) => ({ x: random.uniform(1, 2), y: Math.round(random.uniform(1, 2)) })),
    wrong: wrong(String.raw`x^2+y^2 \le xy`, String.raw`4xy \le x^2+y^2`),
  });
  expect(run(String.raw`y \le y^2`, meeting).slack?.attained).toBe(true);
  expect(told(run('y < y^2', meeting))).toMatch(
    /^inconclusive: the two sides are equal within the tolerance/u,
  );
});

test('values without an order are refused', () => {
  const vectors = bound({
    says: words,
    world: world((random) => ({ [String.raw`\boldsymbol{v}`]: random.normals(2) })),
    wrong: wrong('x = y', 'y = x'),
  });
  expect(told(run(String.raw`\boldsymbol{v} \le 2\boldsymbol{v}`, vectors))).toMatch(
    /^inconclusive: .* have no order$/u,
  );
});

import { expect, test } from 'vitest';
import { identity, verify } from '#verification';
import { pair, told, words, world, wrong } from './fixtures.ts';

const entry = identity({ says: words, world: pair, wrong: wrong('x = y', 'x = 2y') });
const run = (tex: string) => told(verify(entry, 'eq:same', tex, { seed: 1 }));

test('two sides that are the same expression are inconclusive', () => {
  expect(run(String.raw`x+y^2 = x\,+y^2`)).toBe(
    'inconclusive: the two sides are the same computation: they are the same expression',
  );
});

test('two sides that agree in every bit over non-integers are inconclusive', () => {
  expect(run('x+y = y+x')).toBe(
    'inconclusive: the two sides are the same computation: they agree in every bit at every point',
  );
});

test('integers may agree exactly', () => {
  const integers = world((random) => ({ x: random.integer(1, 9), y: random.integer(1, 9) }));
  const counting = identity({ says: words, world: integers, wrong: wrong('x+y = x-y', 'x+y = xy') });
  expect(told(verify(counting, 'eq:integers', 'x+y = y+x', { seed: 1 }))).toBe('verified');
});

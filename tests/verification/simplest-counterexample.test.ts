import { expect, test } from 'vitest';
import { approximation, identity, simplestCounterexample } from '#verification';
import { pair, refusal, square, stepped, words, world, wrong, wrongSquares } from './fixtures.ts';

const entry = identity({ says: words, world: pair, wrong: wrongSquares });
const simplest = (tex: string) => simplestCounterexample(entry, 'eq:square', tex, square, { seed: 1 });

test('a wrong formula fails in the smallest dimension at round numbers', () => {
  const found = simplest('(x+y)^2 = x^2+y^2');
  expect(found).toMatchObject({ at: { x: '1', y: '1' }, left: '4', right: '2' });
  expect(found?.residual).toBeGreaterThan(1e3 * (found?.tolerance ?? NaN));
});

test('the dimension grows only where the small one shows nothing', () => {
  const dimensions = world((random, { d = 1 }) => ({ d, x: random.uniform(1, 2) }), {
    parameters: { d: { kind: 'choice', says: words, values: [3, 2, 1] } },
  });
  const scaled = identity({ says: words, world: dimensions, wrong: wrongSquares });
  const run = (settings = {}) =>
    simplestCounterexample(scaled, 'eq:scaled', 'd x = x', 'x+x = 2x', { seed: 1, settings });
  expect(run()?.at).toMatchObject({ d: '2', x: '1' });
  expect(run({ d: 3 })?.at).toMatchObject({ d: '3' });
});

test('the grid is refined only as far as the failure asks for', () => {
  const found = simplest('2x = |2x-3|+3')?.at['x'];
  expect(found).toBe('1');
  const halves = simplest('\\sin(2\\pi x) = 0')?.at['x'];
  expect(halves).toMatch(/^1\.\d$/u);
});

test('rounded parameters stay within the settings of the reader', () => {
  const narrow = world((_, { s = 0 }) => ({ s }));
  const one = identity({ says: words, world: narrow, wrong: wrongSquares });
  const options = { seed: 1, settings: { s: [1.26, 1.37] } as const };
  expect(simplestCounterexample(one, 'eq:one', 's = 1', 's+s = 2s', options)?.at['s']).toBe('1.3');
});

test('a rounded draw at which the article fails too is none of its world', () => {
  const away = world((random) => {
    const x = random.uniform(1, 2);
    return { x, y: x === 1 ? 5 : x };
  });
  const own = identity({ says: words, world: away, wrong: wrongSquares });
  const found = simplestCounterexample(own, 'eq:own', 'y = 2x', 'y = x', { seed: 1 });
  expect(found?.at['x']).not.toBe('1');
  expect(found).not.toBeNull();
});

test('a formula that holds has none, and so has one that cannot be read', () => {
  expect(simplest(square)).toBeNull();
  expect(simplest('(x = y')).toBeNull();
});

test('no single point refutes an order', () => {
  const exponential = approximation({
    says: words,
    world: stepped,
    wrong: wrong('\\exp(h) = 1+2h+O(h^2)', '\\exp(h) = 2+h+O(h^2)'),
  });
  const [wrongOrder, right] = ['\\exp(h) = 1+h+O(h^3)', '\\exp(h) = 1+h+O(h^2)'];
  expect(simplestCounterexample(exponential, 'eq:exp', wrongOrder, right, { seed: 1 })).toBeNull();
});

test('settings that the world does not offer are refused', () => {
  const options = { seed: 1, settings: { n: 2 } };
  expect(refusal(() => simplestCounterexample(entry, 'eq:square', square, square, options))).toBe(
    'this world has no parameter named "n"',
  );
});

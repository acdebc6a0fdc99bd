import { expect, test } from 'vitest';
import { approximation, definition, identity, tryFormula, verify } from '#verification';
import { pair, said, square, stepped, words, world, wrong, wrongSquares } from './fixtures.ts';

const entry = identity({ says: words, world: pair, wrong: wrongSquares });
const attempt = (tex: string) => tryFormula(entry, 'eq:square', tex, { seed: 1 });

test('the formula of the entry holds at the very points and figures of its verdict', () => {
  const { outcome, points, residual, tolerance, residuals, reading } = attempt(square);
  const verdict = verify(entry, 'eq:square', square, { seed: 1 });
  expect(outcome).toBe('holds');
  expect({ points, residual, tolerance, residuals, reading }).toEqual({
    points: verdict.points,
    residual: verdict.residual,
    tolerance: verdict.tolerance,
    residuals: verdict.residuals,
    reading: verdict.reading,
  });
});

test('an attempt is no verdict: it has no controls, and never says verified', () => {
  expect(Object.keys(attempt(square))).not.toContain('controls');
  expect(Object.keys(attempt(square))).not.toContain('verdict');
  expect(JSON.stringify(attempt(square))).not.toContain('verified');
});

test('a flipped sign is refuted with the worst point, as verify would', () => {
  const tex = '(x+y)^2 = x^2-2xy+y^2';
  const { outcome, failure } = attempt(tex);
  expect(outcome).toBe('refuted');
  expect(failure).toEqual(verify(entry, 'eq:square', tex, { seed: 1 }).failure);
});

test('a formula of another kind is judged as what it says', () => {
  expect(attempt('(x+y)^2 \\ge 4xy').outcome).toBe('holds');
  expect(attempt('(x+y)^2 \\le 4xy').outcome).toBe('refuted');
});

test('the order of an approximation is observed', () => {
  const exponential = approximation({
    says: words,
    world: stepped,
    wrong: wrong('\\exp(h) = 1+2h+O(h^2)', '\\exp(h) = 2+h+O(h^2)'),
  });
  const tried = (tex: string) => tryFormula(exponential, 'eq:exp', tex, { seed: 1 });
  expect(tried('\\exp(h) = 1+h+\\frac{h^2}{2}+O(h^3)')).toMatchObject({
    outcome: 'holds',
    order: { declared: 3 },
  });
  expect(said(tried('\\exp(h) = 1+h+O(h^3)').failure)).toMatch(
    /^at d=\d: the error falls with order 2\.00, not 3$/u,
  );
});

test.each([
  ['(x+y^2 = x', '`(` is never closed', { start: 0, end: 1 }],
  ['x = z', 'nothing binds `z`', { start: 4, end: 5 }],
])('%s is inconclusive: %s, with its range', (tex, message, range) => {
  const { outcome, failure } = attempt(tex);
  expect(outcome).toBe('inconclusive');
  expect(said(failure)).toBe(message);
  expect(failure?.range).toEqual(range);
});

test('what compares a formula with itself shows nothing', () => {
  expect(said(attempt('x+y = x+y').failure)).toMatch(/^the two sides are the same computation/u);
});

test('a condition of the edited formula that its world breaks is told, not held against it', () => {
  const { outcome, failure } = attempt('x = y\\qquad (x = y)');
  expect(outcome).toBe('inconclusive');
  expect(said(failure)).toMatch(/^at d=\d: the world breaks the equation's own condition/u);
});

test('a side that is not finite is shown with its point', () => {
  expect(attempt('x = \\frac{y}{x-x}')).toMatchObject({
    outcome: 'inconclusive',
    failure: { worst: { right: '∞' } },
  });
});

test('an error in an earlier definition has no range in the edited formula', () => {
  const tried = tryFormula(entry, 'eq:square', 'S = x+y', { seed: 1, definitions: ['S = x+u'] });
  expect(said(tried.failure)).toBe('in the definition S = x+u: nothing binds `u`');
  expect(tried.failure?.range).toBeUndefined();
});

test('an equation that is not executed from its formula cannot be edited', () => {
  const tried = tryFormula(definition({ says: words }), 'eq:name', 'x = y', { seed: 1 });
  expect(said(tried.failure)).toBe('this equation is not executed from its formula');
});

test('a world that throws ends in an attempt, not in an error', () => {
  const broken = identity({
    says: words,
    world: world(() => {
      throw new Error('no draw');
    }),
    wrong: wrongSquares,
  });
  expect(said(tryFormula(broken, 'eq:broken', square, { seed: 1 }).failure)).toContain('no draw');
});

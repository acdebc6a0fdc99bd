import { expect, test } from 'vitest';
import { identity, verify } from '#verification';
import { pair, said, square, told, words, world, wrong, wrongSquares } from './fixtures.ts';

const entry = identity({ says: words, from: ['eq:sum'], world: pair, wrong: wrongSquares });
const run = (tex: string, seed = 1) => verify(entry, 'eq:square', tex, { seed });

test('a true identity is verified with all its evidence', () => {
  const verdict = run(square);
  expect(told(verdict)).toBe('verified');
  expect(verdict).toMatchObject({
    label: 'eq:square',
    kind: 'identity',
    relation: '=',
    executed: 'formula',
    points: { requested: 64, evaluated: 64, skipped: 0 },
    premises: ['eq:sum'],
    seed: 1,
    milliseconds: 0,
    world: { id: 'test-world' },
  });
  expect(verdict.residuals).toHaveLength(64);
  expect(verdict.samples.length).toBeGreaterThanOrEqual(5);
  expect(verdict.samples[0]?.at).toHaveProperty('x');
  expect(verdict.reading).toContain('x');
  expect(verdict.residual).toBeLessThanOrEqual(verdict.tolerance ?? NaN);
});

test('the tolerance is the count of rounding operations times 2⁻⁵³, plus what methods state', () => {
  const { tolerance, toleranceFrom } = run(square);
  expect(tolerance).toBe((toleranceFrom?.operations ?? NaN) * 2 ** -53);
  expect(toleranceFrom?.operations).toBeGreaterThan(3);
});

test('a flipped sign is refuted, with the worst point and both of its values', () => {
  const verdict = run('(x+y)^2 = x^2-2xy+y^2');
  expect(told(verdict)).toMatch(
    /^refuted: the two sides differ by .* of their terms, more than the tolerance /u,
  );
  expect(verdict.failure?.worst?.left).not.toBe(verdict.failure?.worst?.right);
});

test('a chain is checked link by link, and the first broken one is named', () => {
  const verdict = run('(x+y)^2 = x^2+2xy+y^2 = x^2+xy+y^2 = x^2+y^2');
  expect(verdict.verdict).toBe('refuted');
  expect(verdict.failure?.link).toEqual({ index: 2, tex: 'x^2+2xy+y^2 = x^2+xy+y^2' });
  expect(verdict.relation).toBe('= = =');
});

test('an error of 1e-4 in one term is found although the numbers are of size 1e-12', () => {
  const small = world((random) => ({ x: random.uniform(1, 2) * 1e-12, y: random.uniform(1, 2) * 1e-12 }));
  const scaled = identity({ says: words, world: small, wrong: wrongSquares });
  expect(told(verify(scaled, 'eq:small', square, { seed: 1 }))).toBe('verified');
  const off = verify(scaled, 'eq:small', '(x+y)^2 = 1.0001x^2+2xy+y^2', { seed: 1 });
  expect(off.verdict).toBe('refuted');
});

test('the same seed gives the same verdict, another seed other numbers', () => {
  expect(run(square, 7)).toEqual(run(square, 7));
  expect(run(square, 8).samples).not.toEqual(run(square, 7).samples);
});

test('a verdict is plain data', () => {
  const verdict = run(square);
  expect(structuredClone(verdict)).toEqual(verdict);
  expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
});

test('the caller measures time', () => {
  let clock = 100;
  const now = () => (clock += 5);
  expect(verify(entry, 'eq:square', square, { seed: 1, now }).milliseconds).toBe(5);
});

test('progress reports every point', () => {
  const seen: number[] = [];
  verify(entry, 'eq:square', square, {
    seed: 1,
    onProgress: ({ done, total, sample }) => {
      expect(total).toBe(64);
      expect(sample.residual).toBeGreaterThanOrEqual(0);
      seen.push(done);
    },
  });
  expect(seen).toEqual(Array.from({ length: 64 }, (_, i) => i + 1));
});

test('an inequality in the chain of an identity is checked as one', () => {
  const verdict = verify(
    identity({ says: words, world: pair, wrong: wrong('x(-x) = x^2 \\le 0', 'x(-x) = -x^2 \\ge 0') }),
    'eq:negative',
    '2xy-x^2-y^2 = -(x-y)^2 \\le 0',
    { seed: 1 },
  );
  expect(told(verdict)).toBe('verified');
  expect(verdict.controls.map(({ by }) => by)).toEqual(['residual', 'violated']);
});

test('a symbol that nothing binds is a located failure', () => {
  const { verdict, failure } = run('(x+y)^2 = x^2+2xz+y^2');
  expect(verdict).toBe('inconclusive');
  expect(said(failure)).toBe('nothing binds `z`');
  expect(failure?.range).toEqual({ start: 16, end: 17 });
});

test('an earlier definition lends its name to a later formula', () => {
  const verdict = verify(
    identity({ says: words, world: pair, wrong: wrong('S = x-y', 'S = x y') }),
    'eq:use',
    'S^2 = x^2+2xy+y^2',
    { seed: 1, definitions: ['S = x+y'] },
  );
  expect(told(verdict)).toBe('verified');
});

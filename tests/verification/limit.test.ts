import { expect, test } from 'vitest';
import { limit, verify } from '#verification';
import { pair, told, words, wrong } from './fixtures.ts';

const power = String.raw`\lim_{n\to\infty}\left(1+\frac{x}{n}\right)^n`;
const entry = (rest = {}) =>
  limit({
    says: words,
    world: pair,
    order: 1,
    start: 32,
    wrong: wrong(`${power} = e^{-x}`, String.raw`\lim_{n\to\infty}\left(1+\frac{x}{2n}\right)^n = e^x`),
    ...rest,
  });
const run = (tex: string, of = entry()) => verify(of, 'eq:limit', tex, { seed: 1 });

test('a limit is extrapolated, and its error falls with the stated order', () => {
  const verdict = run(`${power} = e^x`);
  expect(told(verdict)).toBe('verified');
  expect(verdict.order?.declared).toBe(1);
  expect(verdict.order?.steps).toHaveLength(6);
  expect(verdict.residual).toBeLessThanOrEqual(verdict.tolerance ?? NaN);
  expect(verdict.toleranceFrom?.stated['extrapolation']).toBeLessThan(1e-6);
});

test('a wrong limit is refuted', () => {
  expect(run(`${power} = e^{-x}`).verdict).toBe('refuted');
  expect(run(`${power} = 1.001e^x`).verdict).toBe('refuted');
});

test('a wrong order is not verified', () => {
  expect(run(`${power} = e^x`, entry({ order: 2 })).verdict).not.toBe('verified');
});

test('a limit of zero is a limit like others', () => {
  const vanishing = entry({
    wrong: wrong(
      String.raw`\lim_{n\to\infty}\frac{x+n}{n} = 0`,
      String.raw`\lim_{n\to\infty}\frac{xn}{n+x} = 0`,
    ),
  });
  expect(told(run(String.raw`\lim_{n\to\infty}\frac{x}{n+y} = 0`, vanishing))).toBe('verified');
});

test('a sequence that starts too early states its error and is inconclusive', () => {
  expect(told(run(`${power} = e^x`, entry({ start: 1 })))).toMatch(
    /^inconclusive: the stated error of the extrapolation is /u,
  );
});

test('a limit needs a first term', () => {
  expect(told(run(`${power} = e^x`, entry({ start: undefined })))).toBe(
    'inconclusive: a limit needs the order of its error and a first term',
  );
});

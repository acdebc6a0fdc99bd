import { expect, test } from 'vitest';
import { proportional, verify } from '#verification';
import { pair, told, words, wrong } from './fixtures.ts';

const entry = (varied: string[]) =>
  proportional({
    says: words,
    varied,
    world: pair,
    wrong: wrong(String.raw`x^2y \propto x^3`, String.raw`x^2y \propto -x^2`),
  });
const run = (tex: string, varied = ['x']) => verify(entry(varied), 'eq:ratio', tex, { seed: 1 });

test('the ratio is one positive constant while the varied names vary', () => {
  const verdict = run(String.raw`x^2y \propto x^2`);
  expect(told(verdict)).toBe('verified');
  expect(verdict.kind).toBe('proportionality');
});

test('a ratio that varies is refuted', () => {
  expect(run(String.raw`x^2y \propto x`).verdict).toBe('refuted');
  expect(run(String.raw`x^2y \propto x^2`, ['x', 'y']).verdict).toBe('refuted');
});

test('a negative ratio is refuted', () => {
  expect(told(run(String.raw`x^2y \propto -x^2`))).toMatch(
    /^refuted: the ratio of the two sides is -.*, not positive$/u,
  );
});

test('a varied name that the world does not bind is refused', () => {
  expect(told(run(String.raw`x^2y \propto x^2`, ['z']))).toContain('varied names z');
});

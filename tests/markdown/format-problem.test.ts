import { expect, it } from 'vitest';
import { formatProblem, Problem, Source } from '#markdown';

const shown = (text: string, start: number, end: number) =>
  formatProblem(new Source('a.mdx', text).problem(start, end, { slug: 's', message: 'm', hint: 'h.' })).split(
    '\n',
  );

it('a problem is place, slug, message, the line with its range underlined, and hint', () => {
  expect(shown('first\nsecond line\n', 13, 17)).toEqual([
    'a.mdx:2:8  [s]',
    '  m',
    '    second line',
    '           ^^^^',
    '  hint: h.',
  ]);
});

it('a long line is shown around its range only', () => {
  const text = `${'a'.repeat(100)}HERE${'b'.repeat(100)}`;
  const [, , line, carets] = shown(text, 100, 104);
  expect(line).toBe(`    …${'a'.repeat(40)}HERE${'b'.repeat(40)}…`);
  expect(carets).toBe(`     ${' '.repeat(40)}^^^^`);
});

it('a long range is underlined at its beginning', () => {
  expect(shown('x'.repeat(200), 0, 200)[3]).toBe(`    ${'^'.repeat(60)}…`);
});

it('a range that goes beyond its line is underlined to the end of the line', () => {
  expect(shown('ab\ncd', 1, 5).slice(2, 4)).toEqual(['    ab', '     ^']);
});

it('a problem without a place has neither line nor carets', () => {
  expect(formatProblem(new Problem({ slug: 's', message: 'm', hint: 'h.' }))).toBe('[s]\n  m\n  hint: h.');
});

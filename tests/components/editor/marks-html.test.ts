import { expect, test } from 'vitest';
import { marksHtml } from '../../../components/editor/marks-html.ts';

test('a text without marks is itself, escaped, with room for a last empty line', () => {
  expect(marksHtml('a < b', [])).toBe('a &lt; b ');
});

test('a mark wraps its range', () => {
  expect(marksHtml('a+z', [{ kind: 'error', start: 2, end: 3 }])).toBe('a+<mark class="error">z</mark> ');
});

test('where marks overlap, a piece carries both', () => {
  const marks = [
    { kind: 'error', start: 1, end: 4 },
    { kind: 'bracket', start: 2, end: 3 },
  ] as const;
  expect(marksHtml('f(x)', marks)).toBe(
    'f<mark class="error">(</mark><mark class="error bracket">x</mark><mark class="error">)</mark> ',
  );
});

test('a mark of no length is seen, at the end of the text too', () => {
  expect(marksHtml('ab', [{ kind: 'error', start: 1, end: 1 }])).toBe('a<mark class="error">b</mark> ');
  expect(marksHtml('ab', [{ kind: 'error', start: 2, end: 2 }])).toBe('ab<mark class="error"> </mark>');
});

test('markup in the text is text', () => {
  expect(marksHtml('<img>', [{ kind: 'alone', start: 0, end: 1 }])).toBe(
    '<mark class="alone">&lt;</mark>img&gt; ',
  );
});

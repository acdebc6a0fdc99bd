import { expect, it } from 'vitest';
import { printKey } from '../../../src/build/print/print-key.ts';

const page = (script: string, text: string) =>
  `<link rel="modulepreload" href="${script}"><p>${text}</p><script type="module" src="${script}"></script>`;
const key = (html: string) => printKey(html, 'https://example.org/en/', '156');

it('a page is printed again when its text changes, not when a script does', () => {
  expect(key(page('/a.js', 'one'))).toBe(key(page('/b.js', 'one')));
  expect(key(page('/a.js', 'one'))).not.toBe(key(page('/a.js', 'two')));
});

it('a page is printed again for another host, and by another browser', () => {
  const html = page('/a.js', 'one');
  expect(printKey(html, 'https://example.com/en/', '156')).not.toBe(key(html));
  expect(printKey(html, 'https://example.org/en/', '157')).not.toBe(key(html));
});

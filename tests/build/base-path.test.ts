import { expect, it } from 'vitest';
import { basePath } from '#build';

it.each([
  ['', '/'],
  ['/', '/'],
  ['//', '/'],
  ['docs', '/docs/'],
  ['/docs', '/docs/'],
  ['/docs/', '/docs/'],
  ['a/b/', '/a/b/'],
])('the base path "%s" is %s', (given, expected) => {
  expect(basePath(given)).toBe(expected);
});

import { expect, test } from 'vitest';
import { readingSentence } from '#i18n';

test.each([
  [{ main: 25, all: 42 }, 'about 25 minutes; 42 with all details', '约 25 分钟；连同全部细节约 42 分钟'],
  [{ main: 1, all: 1 }, 'about 1 minute', '约 1 分钟'],
])('a reading time is told in both languages', (time, en, zh) => {
  expect(readingSentence(time, 'en')).toBe(en);
  expect(readingSentence(time, 'zh')).toBe(zh);
});

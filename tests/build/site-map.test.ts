import { expect, test } from 'vitest';
import { counterparts } from '../../src/build/site-map.ts';

const site = 'https://example.org/maths/';
const link = (lang: string, path: string) => ({ lang, url: `${site}${path}` });

test.each(['', 'errata/'])('whoever reads neither language is led to the entrance of "%s"', (section) => {
  const pages = [link('en', `en/${section}`), link('zh', `zh/${section}`)];
  expect(counterparts([link('en', section), ...pages])).toEqual([...pages, link('x-default', section)]);
});

test('where there is no entrance, the English page is the one for everybody', () => {
  const pages = [link('en', 'en/a/'), link('zh', 'zh/a/')];
  expect(counterparts(pages)).toEqual([...pages, link('x-default', 'en/a/')]);
});

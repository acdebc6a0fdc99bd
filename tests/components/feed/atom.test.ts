import { expect, test } from 'vitest';
import { atom } from '../../../components/feed/atom.ts';

const entry = {
  address: 'https://example.org/en/articles/square/',
  title: 'Squares & <cubes>',
  summary: 'A "summary".',
  updated: new Date('2026-11-23'),
  keywords: ['a "word"'],
  html: '<p>a &lt; b</p>',
};

test('a feed names itself, its author and its latest change, and escapes what its articles say', () => {
  const xml = atom(
    [{ ...entry, updated: new Date('2026-01-01') }, entry],
    'en',
    new URL('https://example.org/'),
  );
  expect(xml).toContain(
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\n  <id>https://example.org/en/</id>',
  );
  expect(xml).toContain(
    '<link rel="self" type="application/atom+xml" href="https://example.org/en/atom.xml"/>',
  );
  expect(xml).toContain(
    '<updated>2026-11-23T00:00:00.000Z</updated>\n  <author><name>Rederive</name></author>',
  );
  expect(xml).toContain('<title>Squares &amp; &lt;cubes&gt;</title>');
  expect(xml).toContain('<category term="a &quot;word&quot;"/>');
  expect(xml).toContain('<content type="html">&lt;p&gt;a &amp;lt; b&lt;/p&gt;</content>');
  expect(xml.match(/<entry>/g)).toHaveLength(2);
});

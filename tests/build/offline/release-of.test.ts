import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { releaseOf } from '../../../src/build/offline/release-of.ts';
import { digest } from '../../../src/build/offline/worker/digest.ts';

const root = mkdtempSync(join(tmpdir(), 'rederive-release-'));
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('a release knows every page by its folder, and keeps programs, fonts and homes from the start', async () => {
  const files = {
    'index.html': 'entrance',
    'en/index.html': 'home',
    'en/articles/a/index.html': 'article',
    'offline/index.html': 'offline',
    '404.html': 'lost',
    'icon.svg': 'icon',
    '_astro/a.js': 'program',
    '_astro/a.woff2': 'font',
    '_astro/a.f32': 'weights',
    'pagefind/pagefind.js': 'search',
    'en/articles/a/a.en.pdf': 'paper',
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  const release = releaseOf(root);
  expect(release.shell).toEqual(['_astro/a.js', '_astro/a.woff2', 'en/', 'icon.svg', '', 'offline/']);
  expect(Object.keys(release.files)).toEqual([
    ...['_astro/a.f32', '_astro/a.js', '_astro/a.woff2', 'en/articles/a/', 'en/', 'icon.svg', '', 'offline/'],
  ]);
  const bytes = new TextEncoder().encode('article');
  expect(release.files['en/articles/a/']).toBe(await digest(bytes.buffer));

  write('en/articles/a/index.html', 'another verdict');
  expect(releaseOf(root).id).not.toBe(release.id);
});

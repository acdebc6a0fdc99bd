import { afterAll, beforeAll, expect, it } from 'vitest';
import { Copy } from '../adversarial/copy.ts';
import { SmallArticle } from '../adversarial/small-article.ts';

const site = new Copy();
let built = { code: 1, output: '' };

beforeAll(async () => {
  site.delete('content/articles');
  const { files } = new SmallArticle(site, 'untold');
  site.delete(files.zh);
  built = await site.run('build');
}, 180_000);
afterAll(() => site.remove());

const page = (address: string) => site.read(`dist/${address}index.html`);
const hreflangs = (html: string) =>
  [...html.matchAll(/rel="alternate" hreflang="([^"]+)"/g)].map(([, lang]) => lang);

it('an article in one language is built in both, and the ledger has its equations', () => {
  expect(built.output).toContain('untold  2 equations: 2 verified');
  expect(built.code).toBe(0);
});

it('the page in the other language says so, and its text carries its own language', () => {
  const html = page('zh/articles/untold/');
  expect(html).toContain('<html lang="zh">');
  expect(html).toMatch(/class="untranslated"[^>]*>\s*本文尚无中文版/);
  expect(html).toMatch(/class="prose" lang="en"/);
  expect(html).toContain('id="eq-b"');
  expect(page('en/articles/untold/')).not.toContain('class="untranslated"');
});

it('both pages name only the language in which the article is told, and the switch says that it is not translated', () => {
  for (const lang of ['en', 'zh']) {
    expect(hreflangs(page(`${lang}/articles/untold/`))).toEqual(['en', 'x-default']);
  }
  expect(page('en/articles/untold/')).toMatch(
    /href="\/zh\/articles\/untold\/" hreflang="en" lang="zh"[^>]*>\s*中文（未译）/,
  );
});

it('the other home page lists the article, and the evidence stands in both languages', () => {
  expect(page('zh/')).toMatch(/href="\/zh\/articles\/untold\/" lang="en"/);
  expect(page('zh/articles/untold/eq-b/')).toContain('<html lang="zh">');
  expect(hreflangs(page('zh/articles/untold/eq-b/'))).toEqual(['en', 'zh', 'x-default']);
});

it('the verification report and the graph of the site count it in both languages', () => {
  for (const kind of ['verification', 'graph']) {
    for (const lang of ['en', 'zh']) expect(page(`${lang}/${kind}/`)).toContain(`/${lang}/articles/untold/`);
  }
});

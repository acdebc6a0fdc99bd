import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from './reader.ts';

const base = process.env['REDERIVE_BASE'] ?? '/';
const languages = ['en', 'zh'] as const;

/** The file of the built site behind an absolute address of it. */
const fileOf = (address: string): string => {
  const path = decodeURIComponent(new URL(address).pathname).slice(base.replace(/\/$/, '').length);
  return join('dist', path.endsWith('/') ? `${path}index.html` : path);
};
const read = (file: string): string => readFileSync(join('dist', file), 'utf8');
const ledger = JSON.parse(read('ledger.json')) as {
  articles: Record<string, { entries: { label: string; number: number }[] }>;
};
const slugs = Object.keys(ledger.articles);

/** What a parser finds at a path of names in an XML document, the texts or attributes in order. */
const parse = (page: Page, xml: string) =>
  page.evaluate((text) => {
    const tree = new DOMParser().parseFromString(text, 'application/xml');
    const texts = (name: string) => [...tree.getElementsByTagName(name)].map((each) => each.textContent);
    return {
      broken: tree.querySelector('parsererror')?.textContent ?? '',
      root: tree.documentElement.localName,
      names: [...tree.documentElement.children].map(({ localName }) => localName),
      ids: texts('id'),
      updated: texts('updated'),
      authors: texts('name'),
      self: tree.querySelector('link[rel="self"]')?.getAttribute('href') ?? '',
      entries: tree.querySelectorAll('entry, item').length,
      html: [...texts('content'), ...texts('content:encoded')],
      urls: [...tree.querySelectorAll('url')].map((url) => ({
        address: url.querySelector('loc')!.textContent,
        links: [...url.getElementsByTagName('xhtml:link')].map(
          (link) => [link.getAttribute('hreflang')!, link.getAttribute('href')!] as const,
        ),
      })),
    };
  }, xml);

test('the sitemap lists pages that exist, each with counterparts that name it in turn', async ({ page }) => {
  const { broken, urls } = await parse(page, read('sitemap-0.xml'));
  expect(broken).toBe('');
  const links = new Map(urls.map((url) => [url.address, url.links]));
  expect(urls.length).toBeGreaterThan(
    2 * Object.values(ledger.articles).flatMap(({ entries }) => entries).length,
  );
  for (const { address, links: alike } of urls) {
    expect(existsSync(fileOf(address)), address).toBe(true);
    expect(address).not.toMatch(/mutants|404/);
    expect(
      alike.map(([language]) => language),
      address,
    ).toEqual(['en', 'zh', 'x-default']);
    for (const [, other] of alike) expect(links.get(other), `${other}, named by ${address}`).toEqual(alike);
  }
});

test('the head of a page says the same of its counterparts as the sitemap, and which address is its own', async ({
  page,
}) => {
  const { urls } = await parse(page, read('sitemap-0.xml'));
  const samples = urls.filter((_, index) => index % 17 === 0);
  for (const { address, links } of samples) {
    await page.setContent(readFileSync(fileOf(address), 'utf8').replace(/<script\b.*?<\/script>/gs, ''), {
      waitUntil: 'commit',
    });
    const head = await page.evaluate(() => ({
      canonical: [...document.querySelectorAll('link[rel="canonical"]')].map((link) =>
        link.getAttribute('href'),
      ),
      links: [...document.querySelectorAll('link[hreflang]')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]),
    }));
    expect(head).toEqual({ canonical: [address], links: links.map((link) => [...link]) });
  }
});

test('robots.txt names the sitemap', () => {
  const address = /^Sitemap: (.+)$/m.exec(read('robots.txt'))?.[1] ?? '';
  expect(existsSync(fileOf(address))).toBe(true);
});

for (const lang of languages) {
  test(`the feeds (${lang}) are well formed, hold every article in full, and set its formulas as MathML`, async ({
    page,
  }) => {
    const atom = await parse(page, read(`${lang}/atom.xml`));
    expect(atom.broken).toBe('');
    expect(atom.root).toBe('feed');
    expect(atom.names).toEqual(expect.arrayContaining(['id', 'title', 'updated', 'author', 'link', 'entry']));
    expect(fileOf(atom.self)).toBe(join('dist', lang, 'atom.xml'));
    expect(new Set(atom.ids).size).toBe(slugs.length + 1);
    for (const date of atom.updated) expect(new Date(date).toISOString()).toBe(date);
    const rss = await parse(page, read(`${lang}/rss.xml`));
    expect(rss.broken).toBe('');
    expect(rss.root).toBe('rss');
    for (const feed of [atom, rss]) {
      expect(feed.entries).toBe(slugs.length);
      expect(feed.html).toHaveLength(slugs.length);
      const tags = feed.html.map((html) => html.match(/alttext="[^"]*\\tag\{\d+\}"/g)?.length ?? 0);
      const numbers = Object.values(ledger.articles).map(({ entries }) => entries.length);
      expect(tags.toSorted()).toEqual(numbers.toSorted());
      for (const html of feed.html) {
        expect(html).not.toMatch(/class="|katex-html|<script/);
        for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g))
          expect(address).toMatch(/^https?:/);
      }
    }
  });

  test(`every article (${lang}) has a picture of its own, of the right size, told in words`, async ({
    page,
  }) => {
    const pictures = new Set<string>();
    for (const slug of slugs) {
      const places = languages.map((language) => `dist/${language}/articles/${slug}/picture.png`);
      const bytes = places.map((place) => readFileSync(place));
      expect(bytes[0]!.equals(bytes[1]!)).toBe(false);
      const own = bytes[languages.indexOf(lang)]!;
      const { width, height, format } = await sharp(own).metadata();
      expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
      pictures.add(own.toString('base64'));
      await page.goto(`${lang}/articles/${slug}/`);
      const content = (property: string) =>
        page.locator(`meta[property="${property}"]`).getAttribute('content');
      expect(fileOf((await content('og:image'))!)).toBe(places[languages.indexOf(lang)]);
      expect(await content('og:image:alt')).toContain(
        lang === 'en' ? `${ledger.articles[slug]!.entries.length} equations` : '个公式',
      );
      expect(await content('og:locale')).toBe(lang === 'en' ? 'en_GB' : 'zh_CN');
    }
    expect(pictures.size).toBe(slugs.length);
    await page.goto(`${lang}/`);
    const site = await page.locator('meta[property="og:image"]').getAttribute('content');
    expect(existsSync(fileOf(site!))).toBe(true);
  });

  test(`every article (${lang}) is there as Markdown with each formula, its verdict and its ledger`, async ({
    page,
  }) => {
    for (const slug of slugs) {
      await page.goto(`${lang}/articles/${slug}/`);
      const address = await page.locator('link[type="text/markdown"]').getAttribute('href');
      const markdown = readFileSync(fileOf(new URL(address!, page.url()).href), 'utf8');
      const table = markdown.slice(markdown.lastIndexOf('\n## '));
      for (const { label, number } of ledger.articles[slug]!.entries) {
        expect(markdown).toContain(`\\tag{${number}}`);
        expect(markdown).toContain(`(${number}) \`${label}\` `);
        expect(table).toContain(`| ${number} | \`${label}\` | `);
      }
      expect(markdown).not.toMatch(
        /<\/?(Detail|Note|Erratum|Figure|Reported|Measured)\b|\\label\{|\\eqref\{/,
      );
      for (const [, link] of markdown.matchAll(/\]\((?!https?:)([^)]*)\)/g)) expect(link).toBe('absolute');
    }
  });
}

test('llms.txt begins as its readers expect, and its links lead somewhere', () => {
  const text = read('llms.txt');
  expect(text).toMatch(/^# .+\n\n> .+\n/);
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address!);
  for (const address of links) expect(existsSync(fileOf(address)), address).toBe(true);
  expect(links.filter((address) => address.endsWith('.md'))).toHaveLength(2 * slugs.length);
});

test('a feed can be found from the foot of a page', async ({ page, request }) => {
  await page.goto('zh/');
  for (const name of ['Atom 订阅', 'RSS 订阅']) {
    const address = await page.getByRole('contentinfo').getByRole('link', { name }).getAttribute('href');
    expect((await request.get(address!)).status()).toBe(200);
  }
});

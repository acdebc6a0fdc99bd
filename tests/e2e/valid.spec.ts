import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, pageKinds, test } from './reader.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const pages = globSync('**/*.html', { cwd: dist }).sort();
const existing = Object.values(pageKinds).filter((address) => !address.includes('nothing-here'));
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // KaTeX sets its boxes by style attributes; the content security policy allows these and no style elements.
    'no-inline-style': 'off',
    // An id may start with any character, as the anchors of Chinese headings do.
    'valid-id': ['error', { relaxed: true }],
  },
});

// Two shares, one for each core.
for (const share of [0, 1]) {
  test(`every page is valid HTML (${share + 1} of 2)`, async () => {
    test.setTimeout(600_000);
    const found: string[] = [];
    for (const page of pages.filter((_, index) => index % 2 === share)) {
      const { results } = await validator.validateString(readFileSync(`${dist}${page}`, 'utf8'));
      for (const { ruleId, line, column, message } of results.flatMap(({ messages }) => messages)) {
        found.push(`${page}:${line}:${column}: ${message} (${ruleId})`);
      }
    }
    expect(pages.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
}

test('every link on a page of each kind leads somewhere, its fragment included', async ({ baseURL }) => {
  test.setTimeout(600_000);
  const { origin } = new URL(baseURL!);
  const { links } = await new LinkChecker().check({
    path: existing.map((address) => new URL(address, baseURL).href),
    checkFragments: true,
    concurrency: 8,
    // Links that leave the site are not followed: no network at build or test time.
    linksToSkip: (link) => Promise.resolve(!link.startsWith(origin)),
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(existing.length);
  expect(broken.map(({ url, parent, status }) => `${parent} → ${url} (${status})`)).toEqual([]);
});

import type { APIRequestContext } from '@playwright/test';
import { article, expect, test } from './reader.ts';
import { readPdf, type Printed, type PrintedPage } from './printed.ts';

interface Ledger {
  readonly articles: Record<string, { entries: { label: string; number: number }[] }>;
}

/** The margins of the paper are 68 points wide, into which punctuation and dots of emphasis may hang. */
const margin = 60;

const numbered = ({ texts, links }: PrintedPage, number: number, evidence: string): boolean =>
  links.some(
    (mark) =>
      mark.address.endsWith(evidence) &&
      texts.some(
        ({ text, right, baseline }) =>
          text.trim() === `(${number})` &&
          baseline > mark.bottom - 4 &&
          baseline < mark.top + 4 &&
          right <= mark.left + 4 &&
          right > mark.left - 24,
      ),
  );

/** What is on the paper but outside of its margins. */
const overflowing = ({ pages }: Printed): string[] =>
  pages.flatMap(({ width, texts }, index) =>
    texts
      .filter(({ left, right }) => left < margin || right > width - margin)
      .map(({ text, left, right }) => `page ${index + 1}: "${text}" from ${left} to ${right}`),
  );

async function ledgerOf(request: APIRequestContext): Promise<Ledger> {
  return (await (await request.get('ledger.json')).json()) as Ledger;
}

for (const [lang, name] of [
  ['en', 'PDF for printing'],
  ['zh', '打印版 PDF'],
] as const) {
  test(`every article (${lang}) has a PDF with all its numbers and marks, within the margins`, async ({
    page,
    request,
  }) => {
    const { articles } = await ledgerOf(request);
    for (const [slug, { entries }] of Object.entries(articles)) {
      await page.goto(article(lang, slug));
      const address = await page.getByRole('link', { name }).getAttribute('href');
      const response = await request.get(address!);
      expect(response.status(), address!).toBe(200);
      const printed = await readPdf(new Uint8Array(await response.body()));
      const missing = entries.filter(
        ({ label, number }) =>
          !printed.pages.some((each) => numbered(each, number, `/${label.replace(':', '-')}/`)),
      );
      expect(missing, `${slug}: numbers and marks`).toEqual([]);
      expect(overflowing(printed), slug).toEqual([]);
      expect(printed.pages.length, slug).toBeGreaterThan(5);
      expect(printed.pages.length, slug).toBeLessThan(50);
      expect(printed.title).toBe(await page.title());
      const heading = await page.locator('.prose h2').nth(1).innerText();
      expect(printed.outline.join('\n')).toContain(heading.trim());
      const links = printed.pages.flatMap((each) => each.links.map((link) => link.address));
      const canonical = await page.locator(`link[hreflang="${lang}"]`).first().getAttribute('href');
      const [here, host] = [new URL(page.url()).origin, new URL(canonical!).origin];
      const hrefs = await page
        .locator('a[href]')
        .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
      const known = new Set(hrefs.map((href) => href.replace(here, host)));
      expect(links.filter((link) => !known.has(link))).toEqual([]);
      for (const [index, { texts }] of printed.pages.entries()) {
        const words = texts.map(({ text }) => text).join('');
        expect(words).toContain(canonical!);
        expect(words.replace(/\s/g, '')).toContain(`${index + 1}/${printed.pages.length}`);
      }
    }
  });

  test(`on a reader's own paper (${lang}) boxes are open, and no formula is wider than its column`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 612, height: 900 });
    await page.goto(article(lang, 'rerope'));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.detail-body').first()).toBeVisible();
    await expect(page.locator('.print-colophon')).toBeVisible();
    for (const part of ['.site-header', '.contents', '.article-tools', '.figure-controls'])
      await expect(page.locator(part).first()).toBeHidden();
    const cut = await page
      .locator('.formula')
      .evaluateAll((boxes) =>
        boxes
          .filter((box) => box.scrollWidth > box.clientWidth + 1)
          .map((box) => box.closest('.equation')?.id ?? box.textContent),
      );
    expect(cut).toEqual([]);
  });
}

import type { BrowserContext } from 'playwright';
import { measureFormulas } from './measure-formulas.ts';
import { runningHeads } from './running-heads.ts';

/** The width of A4 in CSS pixels, for what a page decides by its window. */
const paper = { width: 794, height: 1123 };

/** Prints one page of the site, in a browser whose scripts do not run: everything is as the build left it. */
export async function printedPage(context: BrowserContext, permalink: string): Promise<Uint8Array> {
  const page = await context.newPage();
  try {
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    const response = await page.goto(permalink, { waitUntil: 'load' });
    if (!response?.ok()) throw new Error(`${permalink} answered ${response?.status() ?? 'nothing'}`);
    const title = await page.locator('h1').first().innerText();
    await page.evaluate(async (style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet];
      await document.fonts.ready;
    }, runningHeads({ title, permalink }));
    await page.evaluate(measureFormulas);
    return await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  } finally {
    await page.close();
  }
}

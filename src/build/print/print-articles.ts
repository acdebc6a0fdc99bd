import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumArguments, type Browser } from '../browser/index.ts';
import type { Publication } from '../publication.ts';
import { answerFrom } from './answer-from.ts';
import { articlesToPrint } from './articles-to-print.ts';
import { PdfCache } from './pdf-cache.ts';
import { printKey } from './print-key.ts';
import { printedPage } from './printed-page.ts';

async function print(publication: Publication, { path: executablePath }: Browser): Promise<void> {
  const { folder, root, ledger, origin, base, logger } = publication;
  const articles = articlesToPrint(folder, ledger);
  if (articles.length === 0) return;
  const { chromium } = await import('playwright');
  const browser = await chromium.launch({ executablePath, args: chromiumArguments() });
  const cache = new PdfCache(root);
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
    await context.route('**/*', answerFrom(folder, `${origin}${base}`));
    for (const { path, file } of articles) {
      const permalink = `${origin}${base}${path}/`;
      const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
      const key = printKey(html, permalink, browser.version());
      let pdf = cache.get(key);
      if (!pdf) {
        const start = performance.now();
        pdf = await printedPage(context, permalink);
        cache.set(key, pdf);
        logger.info(`printed ${file}, ${Math.round(pdf.length / 1000)} kB, in ${seconds(start)} s`);
      }
      writeFileSync(join(folder, path, file), pdf);
    }
  } finally {
    await browser.close();
  }
}

const seconds = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);

/**
 * Prints every article in every language from the staged site, one after another, where there is a browser to do so.
 *
 * @throws when an article could not be printed; its page would link to nothing
 */
export async function printArticles(publication: Publication): Promise<void> {
  if (!publication.printer) return;
  try {
    await print(publication, publication.printer);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `the articles could not be printed with ${publication.printer.path}: ${why}\nREDERIVE_PDF=skip builds without PDFs`,
      { cause: error },
    );
  }
}

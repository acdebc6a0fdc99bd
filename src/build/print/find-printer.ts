import type { AstroIntegrationLogger } from 'astro';
import { knownBrowser, type Browser } from '../browser/index.ts';

/**
 * The browser that prints the articles, if the site is to have PDFs: one that is already there, and that Playwright,
 * which a build for readers may lack, can drive.
 */
export async function findPrinter(logger: AstroIntegrationLogger): Promise<Browser | undefined> {
  if (process.env['REDERIVE_PDF'] === 'skip') return undefined;
  const driver = await import('playwright').catch(() => undefined);
  const browser = driver && knownBrowser(driver.chromium.executablePath());
  if (!browser)
    logger.info('no browser is there to print with: the articles have no PDF (npm run pdf insists)');
  return browser;
}

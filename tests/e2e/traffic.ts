import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Bytes of everything that a page fetches from now on, compressed by brotli as a static host does. */
export class Traffic {
  readonly #pending: Promise<readonly [string, number]>[] = [];

  constructor(page: Page, wanted: (address: string) => boolean = () => true) {
    page.context().on('response', (response) => {
      const address = response.url();
      if (!wanted(address)) return;
      this.#pending.push(
        response.body().then((body) => [new URL(address).pathname, brotliCompressSync(body).length] as const),
      );
    });
  }

  async files(): Promise<Record<string, number>> {
    return Object.fromEntries(await Promise.all(this.#pending));
  }
}

export const sum = (files: Record<string, number>): number =>
  Object.values(files).reduce((total, bytes) => total + bytes, 0);

/**
 * Shows every block of an article once, so that its fonts are there.
 *
 * They come as the text is read; without this, those around an equation would count as its panel's.
 */
export const readThrough = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    for (const block of document.querySelectorAll('.prose > *')) {
      block.scrollIntoView();
      // A block that was far off is laid out in the frame that shows it.
      await new Promise((shown) => requestAnimationFrame(shown));
    }
    await document.fonts.ready;
  });
  await page.waitForLoadState('networkidle');
};

import type { Page } from '@playwright/test';
import { article, expect, Panel, test as base } from './reader.ts';
import { OfflineSite } from './offline-site.ts';

const test = base.extend<{ site: OfflineSite }>({
  site: async ({ baseURL }, use) => {
    const site = await OfflineSite.open(new URL(baseURL ?? '/').pathname);
    await use(site);
    await site.close();
  },
});
test.use({ serviceWorkers: 'allow' });
// A release is some hundreds of files, each with its digest.
test.describe.configure({ timeout: 90_000 });
const patience = { timeout: 30_000 };

const words = {
  en: { verified: /^Verified on your machine/, ready: /new version/, reload: 'Reload', later: 'Later' },
  zh: { verified: /^本机已验证/, ready: /新版本/, reload: '刷新', later: '稍后' },
} as const;

/** Waits until the page and the evidence of one of its equations are kept. */
async function visit(page: Page, site: OfflineSite, path: string): Promise<void> {
  await page.goto(site.at(path));
  const addresses = [site.at(path), site.at(`${path}eq-continuity/`), site.at(`${path}eq-ode/`)];
  await expect
    .poll(
      () =>
        page.evaluate(
          async (wanted) => (await Promise.all(wanted.map((each) => caches.match(each)))).every(Boolean),
          addresses,
        ),
      patience,
    )
    .toBe(true);
}

async function run(page: Page, lang: 'en' | 'zh'): Promise<void> {
  const panel = new Panel(page, 'eq:continuity');
  await panel.open();
  await panel.run.click();
  await expect(panel.here).toHaveText(words[lang].verified, patience);
}

for (const lang of ['en', 'zh'] as const) {
  test(`after the first visit an article (${lang}) can be read and run without a network`, async ({
    page,
    context,
    site,
  }) => {
    await visit(page, site, article(lang));
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await run(page, lang);
    await page.goto(site.at(`${article(lang)}eq-ode/`));
    await expect(page.locator('.panel-verdict')).toBeVisible();
    await page.goto(site.at(`${lang}/`));
    await expect(page.locator('.live')).toBeVisible();
  });

  test(`a new version is offered (${lang}), and comes when the reader wants it`, async ({ page, site }) => {
    await visit(page, site, article(lang));
    const bar = page.locator('.update-bar');
    await expect(bar).toBeEmpty();
    site.publishAnew();
    await page.reload();
    await expect(bar).toHaveText(words[lang].ready, patience);
    await expect(bar).toHaveRole('status');
    await page.getByRole('button', { name: words[lang].later }).click();
    await expect(bar).toBeEmpty();
    await page.reload();
    const reload = page.getByRole('button', { name: words[lang].reload });
    await reload.focus();
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    await expect(bar).toBeEmpty();
    await expect
      .poll(() => page.evaluate(() => caches.keys()), patience)
      .toEqual([expect.stringMatching(/ z\w+$/)]);
    // What was read under the old version is kept under the new one.
    const kept = await page.evaluate(
      (address) => caches.match(address).then(Boolean),
      site.at(article(lang)),
    );
    expect(kept).toBe(true);
  });
}

test('without a network a page that is not kept says so, and what is kept', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site, article('zh'));
  await context.setOffline(true);
  await page.goto(site.at('en/errors/'));
  await expect(page.getByRole('heading', { name: 'You are offline' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '当前没有网络' })).toBeVisible();
  await expect(page.locator('[data-kept] a:visible')).toHaveCount(1);
  await page.locator('[data-kept] a:visible').click();
  await expect(page).toHaveURL(site.at(article('zh')));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

const damages = {
  'garbage in every file': async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        await cache.put(request, new Response('\u0000garbage', { headers: { 'content-type': 'text/html' } }));
    }
  },
  'every second file gone': async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const [index, request] of (await cache.keys()).entries())
        if (index % 2) await cache.delete(request);
    }
  },
  'everything gone': async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  },
} as const;

for (const [damage, doIt] of Object.entries(damages)) {
  test(`with ${damage} the site works, and is whole again after a visit`, async ({ page, context, site }) => {
    await visit(page, site, article());
    await page.evaluate(doIt);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await run(page, 'en');
    await context.setOffline(true);
    await page.reload();
    await run(page, 'en');
  });
}

test('garbage is never shown, not even without a network', async ({ page, context, site }) => {
  await visit(page, site, article());
  await page.evaluate(damages['garbage in every file']);
  await context.setOffline(true);
  const response = await page.goto(site.at(article())).catch(() => null);
  expect(response).toBeNull();
});

import { brotliCompressSync } from 'node:zlib';
import { article, expect, pageKinds, Panel, test } from './reader.ts';
import { readThrough, sum, Traffic } from './traffic.ts';

for (const [kind, address] of Object.entries(pageKinds)) {
  test(`the console is silent on ${kind}, from top to bottom`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
  });
}

test('the language switch keeps the equation', async ({ page }) => {
  await page.goto(`${article('en')}#eq-continuity`);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/articles\/diffusion-ode\/#eq-continuity$/);
  await expect(page.locator('#eq-continuity')).toBeInViewport();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/articles\/diffusion-ode\/#eq-continuity$/);
});

test('the language switch keeps a permalink', async ({ page }) => {
  await page.goto(`${article('en')}?eq=eq:continuity&d=2&seed=4#eq-continuity`);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/articles\/diffusion-ode\/\?eq=eq:continuity&d=2&seed=4#eq-continuity$/);
  await expect(new Panel(page, 'eq:continuity').root.locator('select[name="d"]')).toHaveValue('2');
});

test('a link to an equation in a folded detail unfolds it', async ({ page }) => {
  await page.goto(article());
  const folded = page.locator('details.detail:not([open]) .equation').first();
  const id = await folded.getAttribute('id');
  await page.goto(`${article()}#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('the entrance remembers the language that was chosen', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/$/);
  await page.goto('');
  await expect(page).toHaveURL(/\/zh\/$/);
});

test('the theme is remembered', async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await page.goto(article());
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the ledger beside the pages has every equation in its documented shape', async ({ request }) => {
  const ledger = (await (await request.get('ledger.json')).json()) as {
    schema: number;
    articles: Record<string, { entries: Record<string, unknown>[] }>;
  };
  expect(ledger.schema).toBe(1);
  const entries = ledger.articles['diffusion-ode']!.entries;
  expect(entries).toHaveLength(58);
  const fields = [
    'label',
    'number',
    'kind',
    'verdict',
    'relation',
    'executed',
    'points',
    'residual',
    'tolerance',
  ];
  const more = ['toleranceFrom', 'order', 'controls', 'hypotheses', 'premises', 'seed', 'milliseconds'];
  for (const [i, entry] of entries.entries()) {
    expect(Object.keys(entry).filter((key) => !['why', 'mutants'].includes(key))).toEqual([
      ...fields,
      ...more,
    ]);
    expect(entry['number']).toBe(i + 1);
  }
});

test('both languages carry the same equations with the same numbers and addresses', async ({ page }) => {
  const equations = async (lang: 'en' | 'zh') => {
    await page.goto(article(lang));
    return page
      .locator('.equation')
      .evaluateAll((found) =>
        found.map((each) => [
          each.id,
          each.querySelector('.equation-number')?.textContent,
          each.querySelector('annotation')?.textContent,
        ]),
      );
  };
  const english = await equations('en');
  expect(english).toHaveLength(58);
  expect(await equations('zh')).toEqual(english);
});

test('the reading says of every name where its value comes from, and of every part what type it has', async ({
  page,
}) => {
  await page.goto(`${article()}eq-fourier-deriv/`);
  const panel = page.locator('rd-panel');
  await panel.locator('summary', { hasText: 'Reading' }).click();
  const rows = panel.locator('.panel-names tbody tr');
  await expect(rows.first()).toContainText(/law\s*the world as p/);
  await expect(rows.filter({ hasText: 'defined by (33)' })).toHaveCount(1);
  await expect(rows.filter({ hasText: 'bound by the integral' })).toHaveCount(1);
  await expect(panel.locator('.panel-parts li').first()).toContainText('column of');
  await panel.getByRole('link', { name: 'The formula language' }).click();
  await expect(page).toHaveURL(/\/en\/language\/$/);
});

for (const lang of ['en', 'zh'] as const) {
  test(`before any interaction the article (${lang}) runs at most 12 kB of scripts`, async ({ page }) => {
    const scripts = new Traffic(page, (address) => address.endsWith('.js'));
    await page.goto(article(lang), { waitUntil: 'networkidle' });
    const inline = await page.locator('script:not([src]):not([type="application/json"])').allTextContents();
    const files = { ...(await scripts.files()), inline: brotliCompressSync(inline.join('\n')).length };
    expect(sum(files), JSON.stringify(files)).toBeLessThanOrEqual(12_000);
  });
}

test('opening a panel and running fetches at most 60 kB more: what the formula needs of the language, and one entry', async ({
  page,
}) => {
  await page.goto(article());
  await readThrough(page);
  const more = new Traffic(page);
  const panel = new Panel(page, 'eq:continuity');
  await panel.badge.evaluate((badge: HTMLElement) => badge.click());
  await expect(panel.run).toBeVisible();
  await panel.run.evaluate((run: HTMLElement) => run.click());
  await expect(panel.here).toHaveText(/^Verified on your machine/);
  const files = await more.files();
  expect(Object.keys(files).filter((file) => file.includes('worker'))).toHaveLength(1);
  // An entry of this article is some hundreds of bytes; all of them together are many times that.
  const derived = Object.entries(files).filter(([file]) => file.includes('derivation'));
  expect(sum(Object.fromEntries(derived)), JSON.stringify(files)).toBeLessThanOrEqual(1_000);
  expect(sum(files), JSON.stringify(files)).toBeLessThanOrEqual(60_000);
});

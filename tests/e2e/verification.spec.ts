import { readFileSync } from 'node:fs';
import type { APIRequestContext, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { expect, test } from './reader.ts';

test.setTimeout(120_000);

interface Line {
  readonly label: string;
  readonly number: number;
  readonly kind: string;
  readonly verdict: string;
  readonly executed: string;
  readonly points: { readonly evaluated: number };
  readonly controls: { readonly registered: number; readonly rejected: number };
}

interface LedgerFile {
  readonly engine: string;
  readonly commit: string;
  readonly seed: number;
  readonly articles: Readonly<Record<string, { readonly entries: readonly Line[] }>>;
}

const ledgerOf = async (request: APIRequestContext): Promise<LedgerFile> =>
  (await request.get('ledger.json')).json() as Promise<LedgerFile>;

const entriesOf = ({ articles }: LedgerFile): Line[] =>
  Object.values(articles).flatMap(({ entries }) => entries);

const rows = (page: Page) => page.locator('.report-article tbody tr:visible');
const said = (page: Page) => page.locator('rd-report-filter [role="status"]');

for (const lang of ['en', 'zh'] as const) {
  test(`the report (${lang}) lists every equation of the ledger with its verdict and figures`, async ({
    page,
    request,
  }) => {
    const ledger = await ledgerOf(request);
    await page.goto(`${lang}/verification/`);
    for (const [slug, { entries }] of Object.entries(ledger.articles)) {
      const listed = await page
        .locator(`[data-article="${slug}"] tbody tr`)
        .evaluateAll((found: HTMLTableRowElement[]) =>
          found.map((row) => [
            row.dataset['label'],
            row.cells[0]?.textContent.trim(),
            row.dataset['verdict'],
            row.cells[4]?.textContent,
            row.cells[7]?.textContent,
          ]),
        );
      expect(listed).toEqual(
        entries.map(({ label, number, verdict, points, controls }) => [
          label,
          `(${number})`,
          verdict,
          points.evaluated === 0 ? '' : points.evaluated.toLocaleString('en'),
          controls.registered === 0 ? '' : `${controls.rejected} / ${controls.registered}`,
        ]),
      );
    }
    const all = entriesOf(ledger);
    const summary = page.locator('.report-summary');
    const verified = all.filter(({ verdict }) => verdict === 'verified').length;
    await expect(summary).toContainText(
      lang === 'en'
        ? `${all.length} equations: ${verified} verified`
        : `${all.length} 个公式：${verified} 个已验证`,
    );
    for (const known of [ledger.engine, ledger.commit, String(ledger.seed)])
      await expect(summary.getByText(known, { exact: true })).toBeVisible();
    await expect(said(page)).toContainText(String(all.length));
  });
}

test('filters narrow the list, say how many are left, and stay in the address', async ({ page, request }) => {
  const entries = (await ledgerOf(request)).articles['diffusion-ode']!.entries;
  const all = entriesOf(await ledgerOf(request)).length;
  const definitions = entries.filter(({ verdict }) => verdict === 'definition').length;
  await page.goto('en/verification/');
  await page.getByRole('combobox', { name: 'Article' }).selectOption('diffusion-ode');
  await expect(rows(page)).toHaveCount(entries.length);
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption('definition');
  await expect(rows(page)).toHaveCount(definitions);
  await expect(said(page)).toHaveText(`${definitions} of ${all} equations shown`);
  await expect(page).toHaveURL(/\?article=diffusion-ode&verdict=definition$/);
  // There is nothing to run in a definition.
  await expect(page.locator('rd-run-all [data-part="run"]')).toBeDisabled();
  await page.reload();
  await expect(rows(page)).toHaveCount(definitions);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/verification\/\?article=diffusion-ode&verdict=definition/);
  await expect(said(page)).toHaveText(`共 ${all} 个公式，列出 ${definitions} 个`);
  await page.getByRole('button', { name: '显示全部' }).click();
  await expect(rows(page)).toHaveCount(all);
  await page.getByRole('combobox', { name: '类别' }).selectOption('law');
  await expect(rows(page)).toHaveCount(entries.filter(({ kind }) => kind === 'law').length);
  await page.getByRole('button', { name: '显示全部' }).click();
  await page.getByRole('searchbox').fill('EQ:CONTINUITY');
  await expect(rows(page)).toHaveCount(1);
});

test('a filter that fits nothing, and one that is not on offer, do no harm', async ({ page, request }) => {
  const all = entriesOf(await ledgerOf(request)).length;
  await page.goto(`en/verification/?text=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(said(page)).toHaveText(`0 of ${all} equations shown`);
  await expect(page.getByRole('searchbox')).toHaveValue('<img src=x onerror=alert(1)>');
  await page.goto('en/verification/?article=nothing&verdict=%00');
  await expect(said(page)).toHaveText(`${all} of ${all} equations shown`);
});

test('what is shown runs on the machine of the reader, and is had as a file in the shape of the ledger', async ({
  page,
  request,
}) => {
  const ledger = await ledgerOf(request);
  const chosen = ledger.articles['diffusion-ode']!.entries.filter(({ kind }) => kind === 'bound');
  await page.goto('en/verification/?article=diffusion-ode&kind=bound');
  const all = page.locator('rd-run-all');
  const run = all.locator('[data-part="run"]');
  await expect(run).toHaveText('Run what is shown');
  await expect(all.locator('[data-part="download"]')).toBeHidden();
  await run.click();
  await expect(all.locator('[data-part="summary"]')).toHaveText(
    new RegExp(`^${chosen.length} of ${chosen.length} verified on your machine in `),
    { timeout: 60_000 },
  );
  await expect(all.locator('[data-part="speed"]')).toHaveText(
    /^[\d.]+ equations and [\d,]+ points per second$/,
  );
  await expect(page.locator('.report-outcome a[data-machine="verified"]')).toHaveCount(chosen.length);
  const download = page.waitForEvent('download');
  await all.getByRole('link', { name: 'Download the summary (JSON)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('rederive-verification.json');
  const summary = JSON.parse(readFileSync(await file.path(), 'utf8')) as LedgerFile & {
    readonly agent: string;
    readonly date: string;
    readonly agreement: unknown;
  };
  const { engine, commit, seed } = ledger;
  expect(summary).toMatchObject({ schema: 1, engine, commit, seed });
  expect(summary.agent).toBe(await page.evaluate(() => navigator.userAgent));
  expect(Date.now() - Date.parse(summary.date)).toBeLessThan(60_000);
  expect(summary.agreement).toEqual({ equations: chosen.length, agreeing: chosen.length, differing: [] });
  expect(Object.keys(summary.articles)).toEqual(['diffusion-ode']);
  const found = summary.articles['diffusion-ode']!.entries;
  expect(found.map(({ label, verdict, points }) => [label, verdict, points])).toEqual(
    chosen.map(({ label, verdict, points }) => [label, verdict, points]),
  );
  expect(Object.keys(found[0]!)).toEqual(Object.keys(chosen[0]!).filter((key) => key !== 'mutants'));
});

test('a run is stopped, and says how far it came', async ({ page }) => {
  await page.goto('en/verification/');
  const all = page.locator('rd-run-all');
  const run = all.locator('[data-part="run"]');
  await expect(run).toHaveText('Run the whole site');
  await run.click();
  await expect(run).toHaveText('Stop');
  await expect(all.locator('[data-part="count"]')).toHaveText(/^[1-9]\d* \/ \d+$/);
  await run.click();
  await expect(all.locator('[data-part="summary"]')).toHaveText(/, stopped after \d+\.$/);
  await expect(run).toHaveText('Run the whole site');
});

test('a check that breaks is named with a link to its place, and departs from the build', async ({
  page,
}) => {
  await page.addInitScript(() => {
    class Broken {
      onmessage: ((event: { data: unknown }) => void) | null = null;

      postMessage(): void {
        this.onmessage?.({ data: { kind: 'started' } });
        this.onmessage?.({ data: { kind: 'failed', reason: 'check', message: 'a broken check' } });
      }

      terminate(): void {
        this.onmessage = null;
      }
    }
    Object.defineProperty(globalThis, 'Worker', { value: Broken });
  });
  await page.goto('en/verification/?text=eq:continuity');
  const all = page.locator('rd-run-all');
  await all.locator('[data-part="run"]').click();
  await expect(all.locator('[data-part="summary"]')).toHaveText(/^0 of 1 verified .*, 1 failed\.$/);
  const failures = all.locator('[data-part="failures"]');
  await expect(failures).toContainText('a broken check');
  await expect(failures.getByRole('link')).toHaveAttribute(
    'href',
    /\/en\/articles\/diffusion-ode\/#eq-continuity$/,
  );
  const download = page.waitForEvent('download');
  await all.locator('[data-part="download"]').click();
  const summary = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { agreement: unknown };
  expect(summary.agreement).toEqual({
    equations: 1,
    agreeing: 0,
    differing: [
      { article: 'diffusion-ode', label: 'eq:continuity', build: 'verified', machine: 'inconclusive' },
    ],
  });
});

test('the ledger line of an article leads to its part of the report', async ({ page, request }) => {
  const { entries } = (await ledgerOf(request)).articles['diffusion-ode']!;
  await page.goto('en/articles/diffusion-ode/');
  await page.locator('.ledger-sentence a').click();
  await expect(page).toHaveURL(/\/en\/verification\/\?article=diffusion-ode#diffusion-ode$/);
  await expect(rows(page)).toHaveCount(entries.length);
});

for (const section of ['verification', 'errata']) {
  test(`/${section}/ offers both languages, and then goes on to the chosen one`, async ({ page }) => {
    await page.goto(`${section}/`);
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL(new RegExp(`/zh/${section}/$`));
    await page.goto(`${section}/?text=eq#how`);
    await expect(page).toHaveURL(new RegExp(`/zh/${section}/\\?text=eq#how$`));
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there, and nothing that could not work', async ({ page, request }) => {
    await page.goto('en/verification/?article=nothing');
    await expect(rows(page)).toHaveCount(entriesOf(await ledgerOf(request)).length);
    await expect(page.locator('rd-report-filter')).toBeHidden();
    await expect(page.locator('rd-run-all')).toBeHidden();
    await expect(page.locator('#how')).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing in the report once it is filtered and has run', async ({ page }) => {
      await page.goto('en/verification/?text=eq:continuity');
      await page.locator('rd-run-all [data-part="run"]').click();
      await expect(page.locator('rd-run-all [data-part="summary"]')).toHaveText(/verified on your machine/, {
        timeout: 60_000,
      });
      expect(await axeFindings(page)).toEqual([]);
    });
  });
}

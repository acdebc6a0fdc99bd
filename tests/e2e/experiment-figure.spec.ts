import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Results } from '../../content/articles/rerope/experiment/results.ts';

const stored = new URL('../../content/articles/rerope/experiment/results.json', import.meta.url);
const results = JSON.parse(readFileSync(fileURLToPath(stored), 'utf8')) as Results;

/** A share of the table as the figure shows it. */
function shown(
  is: (setting: Results['rows'][number]['setting']) => boolean,
  set: 'plain' | 'rep12',
  n: number,
) {
  const { right, of } = results.rows.find(({ setting }) => is(setting))!.accuracies[set][n]!;
  return `${((100 * right) / of).toFixed(1)} %`;
}

async function openFigure(page: Page, lang = 'en'): Promise<Locator> {
  await page.goto(`${lang}/articles/rerope/`);
  const figure = page.locator('rd-experiment');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-state', 'live', { timeout: 20_000 });
  return figure;
}

const reading = (figure: Locator, name: string): Locator => figure.locator(`[data-readout="${name}"]`);

/** Waits for the end of an evaluation. */
async function evaluated(figure: Locator): Promise<void> {
  await expect(figure).toHaveAttribute('data-playing');
  await expect(figure).not.toHaveAttribute('data-playing', { timeout: 60_000 });
}

test('nothing is fetched before the figure is used', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openFigure(page);
  expect(fetched.filter((url) => url.endsWith('.f32'))).toEqual([]);
});

test('the first picture is what the browser gets for it', async ({ page }) => {
  const figure = await openFigure(page);
  const names = ['plain', 'rep12', 'kept', 'longest', 'done'];
  const before = await Promise.all(names.map((name) => reading(figure, name).innerText()));
  await figure.locator('[data-control="play"]').click();
  await evaluated(figure);
  expect(await Promise.all(names.map((name) => reading(figure, name).innerText()))).toEqual(before);
});

test('each method and each model gives the numbers of the table, chosen by keyboard', async ({ page }) => {
  test.setTimeout(180_000);
  const figure = await openFigure(page);
  await figure.locator('input[data-control="method"][value="leaky"]').focus();
  await page.keyboard.press('ArrowRight');
  await evaluated(figure);
  expect(await reading(figure, 'plain').innerText()).toBe(
    shown((setting) => setting.method === 'rerope' && setting.w === 8, 'plain', 0),
  );
  expect(await reading(figure, 'longest').innerText()).toBe('∞');
  await page.keyboard.press('ArrowRight');
  await evaluated(figure);
  expect(await reading(figure, 'rep12').innerText()).toBe(
    shown(({ method }) => method === 'rope', 'rep12', 0),
  );
  await figure.locator('input[data-control="seed"]').first().focus();
  await page.keyboard.press('ArrowRight');
  await evaluated(figure);
  expect(await reading(figure, 'plain').innerText()).toBe(
    shown(({ method }) => method === 'rope', 'plain', 1),
  );
});

test('sliders move by keyboard, and a window that leaves the range is remarked upon', async ({ page }) => {
  const figure = await openFigure(page);
  await figure.locator('[data-typed="length"]').fill('64');
  await figure.locator('[data-control="divisor"]').focus();
  await page.keyboard.press('ArrowLeft');
  await evaluated(figure);
  await expect(figure.locator('[data-typed="divisor"]')).toHaveValue('15.5');
  await figure.locator('[data-typed="window"]').fill('40');
  await page.keyboard.press('Tab');
  await expect(figure.locator('[data-notice]')).toContainText('The trained distances end at N − 1 = 31');
  await evaluated(figure);
  await expect(reading(figure, 'longest')).toHaveText('32');
});

test('a dragged slider starts one evaluation, and Stop ends it', async ({ page }) => {
  const figure = await openFigure(page);
  const play = figure.locator('[data-control="play"]');
  await play.click();
  await expect(figure).toHaveAttribute('data-playing');
  await play.click();
  await expect(figure).not.toHaveAttribute('data-playing');
});

for (const [name, value, en, zh] of [
  ['window', '0', 'With a window of 0 not even', '窗口为 0 时'],
  ['window', '256', 'choose w < L = 256', '请取 w < L = 256'],
  ['window', '8.5', 'w is a whole number, not 8.5', 'w 应为整数，不能是 8.5'],
  ['divisor', '0.5', 'k is at least 1, not 0.5', 'k 至少为 1，不能是 0.5'],
  ['divisor', '', 'k needs a number.', 'k 需要一个数。'],
  ['length', '33', 'an even whole number from 32 on, not 33', '不小于 32 的偶数，不能是 33'],
  ['length', '512', 'lies between 32 and 256 here, not at 512', '在 32 到 256 之间，不能是 512'],
] as const) {
  test(`${name} ${value || 'empty'} is refused in place, and the picture stays`, async ({ page }) => {
    for (const [lang, says] of [
      ['en', en],
      ['zh', zh],
    ] as const) {
      const figure = await openFigure(page, lang);
      const before = await reading(figure, 'plain').innerText();
      await figure.locator(`[data-typed="${name}"]`).fill(value);
      await page.keyboard.press('Tab');
      await expect(figure.locator('[data-notice]')).toContainText(says);
      await expect(figure).not.toHaveAttribute('data-playing');
      await expect(reading(figure, 'plain')).toHaveText(before);
      await expect(figure).toHaveAttribute('data-state', 'live');
    }
  });
}

test('a weight file that is cut off, changed or missing is told of, and the still stays', async ({
  page,
}) => {
  const attacks: [string, (body: Buffer) => Buffer | undefined, string][] = [
    ['en', (body) => body.subarray(0, 51_200), 'a weight file has 102400 bytes; this one has 51200'],
    ['zh', (body) => body.subarray(0, 51_200), '权重文件应有 102400 字节，这个文件有 51200 字节'],
    [
      'en',
      (body) => {
        const changed = Buffer.from(body);
        changed[1000]! ^= 1;
        return changed;
      },
      'its record states',
    ],
    ['en', () => undefined, 'the weights of seed 0 could not be fetched'],
  ];
  for (const [lang, corrupt, says] of attacks) {
    await page.unrouteAll();
    await page.route('**/*.f32', async (route) => {
      const body = corrupt(await (await route.fetch()).body());
      await (body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body }));
    });
    const figure = await openFigure(page, lang);
    await figure.locator('[data-control="play"]').click();
    await expect(figure).toHaveAttribute('data-state', 'failed');
    await expect(figure.locator('[data-message]')).toContainText(says);
    await expect(figure.locator('.figure-drawing')).toBeVisible();
    await expect(figure.locator('[data-controls]')).toBeHidden();
  }
});

test('under reduced motion the curves appear when they are done', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await openFigure(page);
  await figure.getByText('ReRoPE', { exact: true }).click();
  await evaluated(figure);
  await expect(reading(figure, 'done')).toHaveText('286 / 286');
});

import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { article, expect, Panel, test } from './reader.ts';

const sheetName = { en: 'Keyboard shortcuts', zh: '键盘快捷键' };
const sheetOf = (page: Page, lang: 'en' | 'zh') => page.getByRole('dialog', { name: sheetName[lang] });

const focusedEquation = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('.equation')?.id ?? null);

for (const lang of ['en', 'zh'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test.describe(`the help sheet (${lang}, ${colorScheme}, ${width} px)`, () => {
        test.use({ colorScheme, viewport: { width, height: 740 } });

        test('opens from its button, lists what there is, and has nothing that axe finds', async ({
          page,
        }) => {
          await page.goto(`${lang}/report/`);
          await page.getByRole('button', { name: sheetName[lang] }).click();
          const sheet = sheetOf(page, lang);
          await expect(sheet).toBeVisible();
          await expect(sheet.locator('tr')).not.toHaveCount(0);
          expect(await axeFindings(page)).toEqual([]);
          const box = (await sheet.boundingBox())!;
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          await page.keyboard.press('Escape');
          await expect(sheet).toBeHidden();
          await expect(page.getByRole('button', { name: sheetName[lang] })).toBeFocused();
        });
      });
    }
  }

  test(`the keys walk through equations and sections (${lang})`, async ({ page }) => {
    await page.goto(article(lang));
    const headings = await page.locator('main h2[id]').evaluateAll((all) => all.map(({ id }) => id));
    for (const id of headings.slice(0, 3)) {
      await page.keyboard.press('Alt+n');
      await expect(page.locator(':focus')).toHaveAttribute('id', id);
    }
    await page.keyboard.press('Alt+p');
    await expect(page.locator(':focus')).toHaveAttribute('id', headings[1]!);
    await page.keyboard.press('Alt+j');
    await expect.poll(() => focusedEquation(page)).toBe('eq-ode');
    await expect(page.locator('#eq-ode')).toBeInViewport();
    expect(new URL(page.url()).hash).toBe('#eq-ode');
    await page.keyboard.press('Alt+j');
    await expect.poll(() => focusedEquation(page)).not.toBe('eq-ode');
    await page.keyboard.press('Alt+k');
    await expect.poll(() => focusedEquation(page)).toBe('eq-ode');
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  test(`the keys open the evidence, change the theme and the language (${lang})`, async ({ page }) => {
    await page.goto(`${article(lang)}#eq-continuity`);
    await page.locator('#eq-continuity .equation-number').focus();
    const panel = new Panel(page, 'eq:continuity');
    await page.keyboard.press('Alt+o');
    await expect(panel.root).toBeVisible();
    await page.keyboard.press('Alt+o');
    await expect(panel.root).toBeHidden();
    await page.keyboard.press('Alt+c');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.keyboard.press('Alt+c');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.keyboard.press('Alt+l');
    await expect(page).toHaveURL(/#eq-continuity$/);
    await expect(page.locator('html')).toHaveAttribute('lang', lang === 'en' ? 'zh' : 'en');
  });

  test(`Ctrl and / opens and closes the help sheet (${lang})`, async ({ page }) => {
    await page.goto(article(lang));
    await page.keyboard.press('Control+/');
    await expect(sheetOf(page, lang)).toBeVisible();
    await page.keyboard.press('Alt+j');
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('Control+/');
    await expect(sheetOf(page, lang)).toBeHidden();
  });
}

test('every row of the sheet does something', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto(article());
  const rows = await page
    .locator('rd-shortcuts tr')
    .evaluateAll((all) =>
      all.map((row) => [row.dataset['modifier'], row.dataset['key'], row.dataset['action']] as const),
    );
  await page.evaluate(() => scrollTo({ top: 4000, behavior: 'instant' }));
  const state = () =>
    page
      .evaluate(() => [
        location.href,
        document.documentElement.dataset['theme'],
        document.querySelector('dialog[open]') !== null,
        document.querySelector('rd-panel') !== null,
        document.querySelector('rd-run-all')?.textContent,
      ])
      .then((parts) => parts.join(' '))
      // The page is being left, which is a change too.
      .catch(() => 'on the way');
  // Those that leave the page come last, each from the article.
  const leaving = (action: string | undefined) => Number(action === 'language' || action === 'graph');
  for (const [modifier, key, action] of rows.sort((one, other) => leaving(one[2]) - leaving(other[2]))) {
    // What the key before has started may still be on its way.
    if (leaving(action)) await expect(() => page.goto(article(), { waitUntil: 'networkidle' })).toPass();
    else if (await page.locator('dialog[open]').count()) await page.keyboard.press('Escape');
    const before = await state();
    await page.keyboard.press(`${modifier === 'Ctrl' ? 'Control' : modifier}+${key}`);
    await expect.poll(state, `${modifier}+${key}`).not.toBe(before);
  }
  // The last row leads to the other language; a page that is still being left cannot be closed.
  await page.waitForURL('**/zh/articles/diffusion-ode/**', { waitUntil: 'networkidle' });
});

test('no bare character does anything, and no shortcut does while someone writes', async ({ page }) => {
  await page.goto('en/report/');
  const text = page.locator('textarea');
  await text.focus();
  await page.keyboard.press('Alt+c');
  await page.keyboard.press('Control+/');
  await page.locator('h1').click();
  for (const key of 'jknpoxlc/?') await page.keyboard.press(key);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(sheetOf(page, 'en')).toBeHidden();
  await expect(page).toHaveURL(/\/en\/report\/$/);
});

for (const lang of ['en', 'zh'] as const) {
  test(`the article (${lang}) says when it changed, how long it takes, and leads to its sources`, async ({
    page,
    request,
  }) => {
    await page.goto(article(lang));
    const header = page.locator('.article-header');
    await expect(header).toContainText(
      lang === 'en' ? /about \d+ minutes; \d+ with all/ : /约 \d+ 分钟；连同/,
    );
    await expect(header.locator('dt', { hasText: lang === 'en' ? 'Updated' : '更新于' })).toHaveCount(1);
    const tools = page.getByRole('navigation', { name: lang === 'en' ? 'This article' : '本文' });
    const source = tools.getByRole('link', { name: lang === 'en' ? 'Source of the text' : '正文源文件' });
    const address = (await source.getAttribute('href'))!;
    // The tests build the site without a repository: it hands out its sources itself.
    expect(address).toMatch(/\/sources\/diffusion-ode\//);
    expect(await (await request.get(address)).text()).toContain('\\label{eq:continuity}');
  });

  for (const width of [360, 1280]) {
    test(`a report (${lang}, ${width} px) carries the equation and the version, and is copied`, async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`${lang}/report/?about=diffusion-ode/eq:continuity&kind=wrong`);
      const text = page.getByRole('textbox', { name: lang === 'en' ? 'The report' : '报告' });
      await expect(text).toHaveValue(
        new RegExp(`/${lang}/articles/diffusion-ode/\\?eq=eq:continuity#eq-continuity\n`),
      );
      await expect(text).toHaveValue(/0\.1\.0\+\w+[^]*20261123/);
      await text.pressSequentially('!');
      await page.getByRole('button', { name: lang === 'en' ? 'Copy' : '复制', exact: true }).click();
      await expect(page.locator('rd-report output')).toHaveText(lang === 'en' ? 'Copied.' : '已复制。');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
    });
  }

  test(`a report about a place that does not exist says so, and nothing in it is markup (${lang})`, async ({
    page,
  }) => {
    const received = `diffusion-ode/<img src=x onerror=alert(1)>${'😀'.repeat(60)}`;
    await page.goto(`${lang}/report/?about=${encodeURIComponent(received)}`);
    const problem = page.locator('.report-problem');
    await expect(problem).toBeVisible();
    await expect(problem.locator('code')).toHaveText(/^diffusion-ode\/<img src=x onerror=alert\(1\)>.*…$/u);
    expect(await page.locator('rd-report img').count()).toBe(0);
    await expect(page.locator('textarea')).toHaveValue(lang === 'en' ? /\nPlace: \n/ : /\n位置：\n/);
  });

  test(`the article (${lang}) offers the section in which it was left`, async ({ page }) => {
    await page.goto(article(lang));
    const offer = page.locator('.reading-place');
    await expect(offer).toBeHidden();
    const heading = page.locator('main h2[id]').nth(3);
    await heading.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    await page.goto(`${lang}/`);
    await page.goto(article(lang));
    await expect(offer).toBeVisible();
    await offer.getByRole('link').click();
    await expect(heading).toBeInViewport();
  });
}

test('the line of progress grows with the page', async ({ page }) => {
  await page.goto(article());
  const width = () =>
    page.locator('.reading-progress').evaluate((line) => line.getBoundingClientRect().width);
  expect(await width()).toBe(0);
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' }));
  await expect.poll(width).toBeGreaterThan(400);
});

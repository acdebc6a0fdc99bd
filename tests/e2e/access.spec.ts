import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { article, expect, pageKinds, Panel, test } from './reader.ts';

test.setTimeout(120_000);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const [kind, address] of Object.entries(pageKinds)) {
      test(`axe finds nothing on ${kind}`, async ({ page }) => {
        await page.goto(address);
        for (const detail of await page.locator('details.detail').all()) {
          await detail.evaluate((element: HTMLDetailsElement) => (element.open = true));
        }
        expect(await axeFindings(page)).toEqual([]);
      });
    }

    for (const lang of ['en', 'zh'] as const) {
      test(`axe finds nothing in a panel that has run (${lang})`, async ({ page }) => {
        await page.goto(article(lang));
        const panel = new Panel(page, 'eq:continuity');
        await panel.open();
        await panel.run.click();
        await expect(panel.here).toHaveText(lang === 'en' ? /^Verified on/ : /^本机已验证/);
        await panel.root.locator('button[data-wrong="1"]').click();
        await expect(panel.here).toHaveAttribute('data-outcome', 'refuted');
        for (const fold of await panel.root.locator('.panel-folds details').all()) {
          await fold.evaluate((element: HTMLDetailsElement) => (element.open = true));
        }
        expect(await axeFindings(page, '#eq-continuity, #panel-eq-continuity')).toEqual([]);
      });
    }
  });
}

test('the keyboard alone opens a panel, sets it, runs it and closes it', async ({ page }) => {
  await page.goto(`${article()}#eq-continuity`);
  const panel = new Panel(page, 'eq:continuity');
  const onto = async (target: Panel['badge'], key: string) => {
    for (let i = 0; i < 12; i++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press(key);
    }
    await expect(target).toBeFocused();
  };
  await page.keyboard.press('Tab');
  await onto(panel.badge, 'Tab');
  await page.keyboard.press('Space');
  await expect(panel.run).toBeVisible();
  await onto(panel.root.locator('select[name="d"]'), 'Tab');
  await page.keyboard.press('2');
  await expect(panel.root.locator('select[name="d"]')).toHaveValue('2');
  await onto(panel.root.locator('input[name="seed"]'), 'Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expect(panel.here).toHaveText(/^Verified on your machine/);
  expect((await panel.figures())['seed']).toEqual(['20261123', '≠ 99']);
  await page.keyboard.press('Escape');
  await expect(panel.root).toBeHidden();
  await expect(panel.badge).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.root).toBeVisible();
});

test('the first stop of the keyboard skips to the text', async ({ page }) => {
  await page.goto(article());
  await page.keyboard.press('Tab');
  const skip = page.locator('a.skip');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#text$/);
});

test('what a run says is announced', async ({ page }) => {
  await page.goto(article());
  const panel = new Panel(page, 'eq:continuity');
  await panel.open();
  await expect(panel.here).toHaveRole('status');
  await expect(panel.problems).toHaveAttribute('role', 'alert');
  await expect(page.locator('rd-run-all [data-part="summary"]')).toHaveRole('status');
});

test.describe('on a phone of 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  const overflow = (page: Page) =>
    page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - room;
    });

  for (const [kind, address] of Object.entries(pageKinds)) {
    test(`${kind} does not scroll sideways`, async ({ page }) => {
      await page.goto(address);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  }

  test('a panel works, a wide formula scrolls in its own box, and the page stays', async ({ page }) => {
    await page.goto(article());
    for (const detail of await page.locator('details.detail').all()) {
      await detail.evaluate((element: HTMLDetailsElement) => (element.open = true));
    }
    const panel = new Panel(page, 'eq:continuity');
    await panel.badge.tap();
    await panel.set({ d: '8', seed: '3' });
    await panel.run.tap();
    await expect(panel.here).toHaveText(/^Verified on your machine/);
    for (const fold of await panel.root.locator('.panel-folds details').all()) {
      await fold.evaluate((element: HTMLDetailsElement) => (element.open = true));
    }
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const wide = page.locator('#eq-csm-decomposition .formula');
    expect(await wide.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
    await expect(wide).toHaveAttribute('tabindex', '0');
    const { width } = (await panel.run.boundingBox())!;
    expect(width).toBeGreaterThan(24);
  });
});

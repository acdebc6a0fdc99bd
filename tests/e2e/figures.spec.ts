import type { Page } from '@playwright/test';
import { expect, test } from './reader.ts';

const names = ['density-flow', 'heat-flow'] as const;

/** Opens the article and waits until its figures either live or have failed. */
async function openFigures(page: Page, lang = 'en'): Promise<void> {
  await page.goto(`${lang}/articles/diffusion-ode/`);
  for (const name of names) {
    const figure = page.locator(`rd-${name}`);
    await figure.scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-state', /live|failed/, { timeout: 20_000 });
  }
}

test('figures come to life when they are near, and the console is silent', async ({ page }) => {
  await openFigures(page);
  for (const name of names) await expect(page.locator(`rd-${name}`)).toHaveAttribute('data-state', 'live');
});

test('the two routes of the density figure agree, and one big Euler step folds', async ({ page }) => {
  await openFigures(page);
  const figure = page.locator('rd-density-flow');
  const number = async (name: string): Promise<number> =>
    Number((await figure.locator(`[data-readout="${name}"]`).innerText()).replace('−', '-'));
  expect(await number('determinant')).toBeCloseTo(await number('exponential'), 4);
  await figure.getByText('Euler steps').click();
  await figure.locator('[data-control="time"]').fill('1.5');
  await expect.poll(() => number('determinant')).toBeLessThan(0);
  expect(await number('exponential')).toBeGreaterThan(0);
});

test('the keyboard moves the point, and space plays and pauses', async ({ page }) => {
  await openFigures(page);
  const figure = page.locator('rd-density-flow');
  const handle = figure.locator('[data-handle="start"]');
  const height = (): Promise<number> => handle.evaluate((element) => Number.parseFloat(element.style.top));
  await handle.focus();
  const before = await height();
  await handle.press('ArrowUp');
  await expect.poll(height).toBeLessThan(before);
  await handle.press('Space');
  await expect(figure).toHaveAttribute('data-playing');
  await handle.press('Space');
  await expect(figure).not.toHaveAttribute('data-playing');
});

test('under reduced motion, Play moves on by a step and rests', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openFigures(page);
  const figure = page.locator('rd-density-flow');
  const time = figure.locator('[data-control="time"]');
  const before = Number(await time.inputValue());
  await figure.locator('[data-control="play"]').click();
  expect(Number(await time.inputValue())).toBeGreaterThan(before);
  await expect(figure).not.toHaveAttribute('data-playing');
});

test('a figure that throws leaves its still and says so in place', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await openFigures(page);
  for (const name of names) {
    const figure = page.locator(`rd-${name}`);
    await expect(figure).toHaveAttribute('data-state', 'failed');
    await expect(figure.getByRole('status')).toContainText('the browser gave no canvas to draw on');
    await expect(figure.locator('.figure-drawing').first()).toBeVisible();
    await expect(figure.locator('[data-controls]')).toBeHidden();
  }
});

test.describe('with a module that is not there', () => {
  // The browser reports what was not fetched.
  test.use({ quiet: false });

  test('a figure whose module cannot be fetched leaves its still and says so in place', async ({ page }) => {
    await page.route('**/element*.js', (route) => route.abort());
    await page.goto('zh/articles/diffusion-ode/');
    await page.locator('rd-heat-flow').scrollIntoViewIfNeeded();
    await expect(page.locator('rd-heat-flow').getByRole('status')).toContainText('动态图无法运行');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the stills, their numbers and their descriptions are there, and no controls', async ({ page }) => {
    await page.goto('en/articles/diffusion-ode/');
    for (const name of names) {
      const figure = page.locator(`#fig-${name}`);
      await expect(figure.locator('.figure-still').first()).toBeVisible();
      await expect(figure.locator('[data-readout]').first()).toHaveText(/\d/);
      await expect(figure.locator('details')).toBeVisible();
      await expect(figure.locator('[data-controls]')).toBeHidden();
      for (const handle of await figure.locator('[data-handle]').all()) await expect(handle).toBeHidden();
    }
  });
});

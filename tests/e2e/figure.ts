import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { expect } from './reader.ts';

/** Opens the article of a figure and waits until the figure lives. */
export async function openFigure(page: Page, slug: string, name: string, lang = 'en'): Promise<Locator> {
  await page.goto(`${lang}/articles/${slug}/#fig-${name}`);
  const figure = page.locator(`rd-${name}`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-state', 'live', { timeout: 20_000 });
  return figure;
}

export const readout = (figure: Locator, name: string): Locator => figure.locator(`[data-readout="${name}"]`);

/** Gives a control the focus and presses keys. */
export async function press(control: Locator, ...keys: string[]): Promise<void> {
  await control.focus();
  // Arrow keys among radio buttons take the focus along.
  for (const key of keys) await control.page().keyboard.press(key);
}

/** Types a number into a field, and leaves it. */
export async function type(field: Locator, text: string): Promise<void> {
  await press(field, 'ControlOrMeta+a', 'Delete');
  await field.pressSequentially(text);
  await field.press('Enter');
}

/** Expects that axe finds nothing in a figure, and that nothing sticks out of it. */
export async function expectTidy(page: Page, figure: Locator, name: string): Promise<void> {
  expect(await axeFindings(page, `#fig-${name}`)).toEqual([]);
  const excess = await figure.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(excess).toBeLessThanOrEqual(0);
}

/** Expects that the still of a figure, its numbers and its description are there, and no controls. */
export async function expectStill(page: Page, name: string): Promise<void> {
  const figure = page.locator(`#fig-${name}`);
  await expect(figure.locator('.figure-still').first()).toBeVisible();
  await expect(figure.locator('[data-readout]').first()).toHaveText(/\d/);
  await expect(figure.locator('details')).toBeVisible();
  await expect(figure.locator('[data-controls]')).toBeHidden();
}

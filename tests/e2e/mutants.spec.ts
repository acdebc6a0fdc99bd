import { axeFindings } from './axe.ts';
import { article, expect, Panel, test } from './reader.ts';

const counts = /^(\d+) of \1 machine-made wrong formulas rejected$/;

test('a panel counts the machine-made wrong formulas, and leads to their list', async ({ page }) => {
  await page.goto(article());
  const panel = new Panel(page, 'eq:continuity');
  await panel.open();
  const fold = panel.root.locator('.panel-mutants');
  await expect(fold.locator('summary')).toHaveText(counts);
  const made = Number(counts.exec(await fold.locator('summary').innerText())?.[1]);
  await fold.locator('summary').click();
  await fold.getByRole('link', { name: 'See each of them' }).click();
  await expect(page).toHaveURL(/\/en\/articles\/diffusion-ode\/eq-continuity\/mutants\/$/);
  await expect(page.locator('.mutants li')).toHaveCount(made);
  await expect(page.locator('.mutants li math').first()).toBeVisible();
  await expect(page.locator('.mutants .panel-evidence').first()).toContainText('This formula fails at');
});

test('a mutant opens in the editor and is refuted there', async ({ page }) => {
  await page.goto(`${article()}eq-continuity/mutants/`);
  await page.getByRole('link', { name: 'Open in the editor' }).first().click();
  const panel = new Panel(page, 'eq:continuity');
  await expect(panel.root.locator('textarea')).toHaveValue(/^-\\frac\{\\partial\}/);
  await expect(panel.root).toContainText(/refuted|fails/i);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in mutants with colours in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${article('zh', 'rerope')}eq-rr-leaky-matrix/mutants/`);
    await expect(page.locator('.mutants [mathcolor="red"]').first()).toBeVisible();
    // A few of them, which are made of the same parts as all.
    expect(await axeFindings(page, '.mutants li:nth-child(-n + 4)')).toEqual([]);
  });
}

test('a mutant that is true as well stands with its proof, in both languages', async ({ page }) => {
  await page.goto(`${article()}eq-abs-det/mutants/`);
  await expect(page.getByText('It is true as well: a matrix and its transpose').first()).toBeVisible();
  await page.goto(`${article('zh')}eq-abs-det/mutants/`);
  await expect(page.getByText('此式同样成立：矩阵与其转置行列式相同').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the evidence of an equation leads to its mutants, and they back', async ({ page }) => {
    await page.goto(`${article()}eq-continuity/`);
    await page.locator('.panel-mutants summary').click();
    await page.getByRole('link', { name: 'See each of them' }).click();
    await expect(page.locator('.mutants li').first()).toBeVisible();
    await page.getByRole('link', { name: 'Equation 22' }).first().click();
    await expect(page).toHaveURL(/eq-continuity\/$/);
  });
});

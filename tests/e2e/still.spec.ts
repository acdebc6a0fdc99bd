import { article, expect, pageKinds, test } from './reader.ts';

test.use({ javaScriptEnabled: false });

test('without scripts an article has its text, formulas, verdicts and still figures', async ({ page }) => {
  await page.goto(article());
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.ledger-sentence')).toHaveText(
    '58 equations: 52 verified, 4 definitions, 2 assumptions',
  );
  const equations = page.locator('.equation');
  await expect(equations).toHaveCount(58);
  for (const equation of await equations.all()) {
    await expect(equation.locator('.katex-html')).toBeVisible();
    await expect(equation.locator('a.badge')).toHaveAttribute(
      'aria-label',
      /: (verified|definition|assumption), /,
    );
    await expect(equation.locator('a.badge svg')).toBeVisible();
  }
  for (const name of ['density-flow', 'heat-flow']) {
    await expect(page.locator(`#fig-${name} .figure-still`).first()).toBeVisible();
  }
});

test('without scripts every detail box shows what it holds', async ({ page }) => {
  await page.goto(article());
  const bodies = page.locator('.detail-body');
  expect(await bodies.count()).toBeGreaterThan(5);
  for (const body of await bodies.all()) await expect(body).toBeVisible();
});

test('without scripts a badge leads to the evidence, and the evidence back', async ({ page }) => {
  await page.goto(article());
  await page.locator('#eq-continuity a.badge').click();
  await expect(page).toHaveURL(/\/en\/articles\/diffusion-ode\/eq-continuity\/$/);
  const panel = page.locator('rd-panel');
  await expect(panel.locator('.panel-verdict')).toContainText('Verified at');
  await expect(panel.locator('noscript p')).toHaveText(
    /needs JavaScript; the verdict above is from the build/,
  );
  await expect(panel.locator('noscript p')).toBeVisible();
  await expect(panel.locator('.panel-evidence').first()).toContainText('This formula fails at');
  await expect(panel.locator('.panel-figures')).toContainText('worst residual');
  await expect(panel.locator('[data-part="drawing"] svg.plot')).toBeVisible();
  await page
    .getByRole('link', { name: /Diffusion ODE|article/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\/articles\/diffusion-ode\//);
});

test('without scripts the languages lead to each other', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/$/);
  await page.locator('.home-articles a').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/articles\/diffusion-ode\//);
});

for (const [kind, address] of Object.entries(pageKinds)) {
  test(`without scripts ${kind} has a title, a language and one main heading`, async ({ page }) => {
    await page.goto(address);
    await expect(page).toHaveTitle(/\S/);
    await expect(page.locator('html')).toHaveAttribute('lang', /^(en|zh)/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
}

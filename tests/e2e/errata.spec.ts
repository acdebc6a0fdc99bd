import { expect, test } from './reader.ts';

/** The errata of the articles, by the number of wrong formulas or worlds that are run for each. */
const known = {
  'diffusion-ode': { E1: 1, E2: 1, E3: 1, E4: 1, E5: 1, E6: 1, E7: 1, E8: 1, E9: 1, E10: 0 },
  // prettier-ignore
  rerope: { E1: 1, E2: 1, E3: 0, C4: 0, C5: 0, C6: 2, C7: 5, C8: 0, C9: 2, C10: 0, C11: 0, C12: 2, C13: 2 },
  'rope-completeness': { E1: 7, E2: 6, C3: 1, C4: 1, C5: 1, C6: 4, C7: 5, C8: 0, C9: 1 },
} as const;

for (const lang of ['en', 'zh'] as const) {
  test(`each erratum (${lang}) stands there with its text and its counterexamples`, async ({ page }) => {
    await page.goto(`${lang}/errata/`);
    const fails =
      lang === 'en' ? /fails|rejected|order|laws differ|attained/ : /不成立|被否定|阶|分布不同|取不到/;
    for (const [slug, errata] of Object.entries(known)) {
      const section = page.locator(`section[aria-labelledby="${slug}"]`);
      const ids = await section
        .locator('.erratum')
        .evaluateAll((found) => found.map(({ id }) => id.replace(/^.*-/u, '')));
      expect(ids).toEqual(Object.keys(errata));
      await expect(section.locator('.errata-source a')).toHaveAttribute('href', /^https:\/\/kexue\.fm\//);
      for (const [id, count] of Object.entries(errata)) {
        const erratum = page.locator(`#${slug}-${id}`);
        const text = erratum.locator('.prose > p').first();
        // What is far from the window has no text to be seen yet.
        await text.scrollIntoViewIfNeeded();
        await expect.poll(async () => (await text.innerText()).length).toBeGreaterThan(20);
        const cards = erratum.locator('.panel-card');
        await expect(cards, `${slug} ${id}`).toHaveCount(count);
        for (const line of await cards.locator('.panel-evidence').allInnerTexts())
          expect(line).toMatch(fails);
        await expect(erratum.locator('.erratum-text')).toHaveCount(count === 0 ? 1 : 0);
        await expect(erratum.getByRole('link', { name: new RegExp(`${id}$`) }).last()).toHaveAttribute(
          'href',
          new RegExp(`/${lang}/articles/${slug}/#${id}$`),
        );
      }
    }
  });
}

test('a counterexample names its point and both sides, and leads to the evidence, where it can be run', async ({
  page,
}) => {
  await page.goto('en/errata/');
  const card = page.locator('#diffusion-ode-E3 .panel-card');
  await expect(card.locator('.panel-evidence')).toHaveText(
    /at .+: left side \S+, right side \S+; the \w+ is \S+ times the tolerance\.\s*$/,
  );
  await card.getByRole('link', { name: /^Evidence under equation/ }).click();
  await expect(page).toHaveURL(/\/en\/articles\/diffusion-ode\/eq-logp-along\/$/);
  await expect(page.locator('.panel-erratum').first()).toHaveText('E3');
});

test('a link in the text of an erratum leads into its article', async ({ page }) => {
  await page.goto('en/errata/');
  await page.locator('#diffusion-ode-E5 .prose > p a').first().click();
  await expect(page).toHaveURL(/\/en\/articles\/diffusion-ode\/#eq-sigma-D$/);
});

test('the language switch keeps the erratum', async ({ page }) => {
  await page.goto('en/errata/#diffusion-ode-E6');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/errata\/#diffusion-ode-E6$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the errata are there', async ({ page }) => {
    await page.goto('zh/errata/');
    await expect(page.locator('#diffusion-ode-E1 .katex').first()).toBeVisible();
    await expect(page.locator('#diffusion-ode-E10 .erratum-text')).toHaveText(
      '此条没有可运行的错式，见正文。',
    );
  });
});

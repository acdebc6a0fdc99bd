import { article, expect, test } from './reader.ts';
import { Source } from '#markdown';
import { readReferences } from '../../src/build/references.ts';

for (const lang of ['en', 'zh'] as const) {
  test.describe(`citing (${lang})`, () => {
    test('a citation leads to its entry in the bibliography, and from there back', async ({ page }) => {
      await page.goto(article(lang));
      const citation = page.locator('a.citation[href$="#ref-ho2020"]').first();
      await expect(citation).toHaveText(lang === 'en' ? 'Ho et al. (2020)' : 'Ho等（2020）');
      await citation.click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/bibliography/#ref-ho2020$`));
      const entry = page.locator('#ref-ho2020');
      await expect(entry).toBeInViewport();
      await expect(entry.locator('a[href="https://arxiv.org/abs/2006.11239"]')).toBeVisible();
      await entry.locator(`.works-in a[href$="/${article(lang)}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${article(lang)}$`));
    });

    test('the article ends with the works that it cites, each once', async ({ page }) => {
      await page.goto(article(lang));
      const keys = await page
        .locator('a.citation')
        .evaluateAll((links) => new Set(links.map((link) => link.getAttribute('href'))).size);
      await expect(page.locator('h2#references')).toHaveText(lang === 'en' ? 'References' : '参考文献');
      await expect(page.locator('#references + .works > li')).toHaveCount(keys);
      expect(keys).toBeGreaterThan(10);
    });

    test('a term is linked once, to what it means, and from there back', async ({ page }) => {
      await page.goto(article(lang));
      const term = page.locator('a.term[href$="#term-heat-equation"]');
      await expect(term).toHaveCount(1);
      await expect(page.locator(':is(h1, h2, h3, a, code, .katex, summary) a.term')).toHaveCount(0);
      await term.click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/glossary/#term-heat-equation$`));
      const entry = page.locator('#term-heat-equation');
      await expect(entry).toBeInViewport();
      await expect(entry.locator('dfn')).toHaveText(lang === 'en' ? 'heat equation' : '热传导方程');
      await expect(entry.locator('a[href$="#eq-heat"]')).toBeVisible();
      await entry.locator('a[href$="#use-heat-equation"]').click();
      await expect(term).toBeInViewport();
    });

    test('the glossary is in the order of its language, and no link of it leads nowhere', async ({
      page,
    }) => {
      await page.goto(`${lang}/glossary/`);
      const terms = await page.locator('.glossary-entry dfn').allTextContents();
      expect(terms).toEqual(terms.toSorted(new Intl.Collator(lang).compare));
      const lost = await page
        .locator('.glossary-entry a[href*="#term-"]')
        .evaluateAll((links) =>
          links
            .filter((link) => !document.getElementById((link as HTMLAnchorElement).hash.slice(1)))
            .map(String),
        );
      expect(lost).toEqual([]);
    });

    test('the article can be cited as text, BibTeX and CSL-JSON', async ({ page, request }) => {
      await page.goto(article(lang));
      const cite = page.locator('.cite-article');
      await cite.locator('summary').click();
      await expect(cite.locator('[data-part="text"]').first()).toContainText(
        lang === 'en' ? 'Rederive (2026, November 23). Diffusion ODE' : '重演. 2026. 正面推导扩散ODE[EB/OL]',
      );
      const bib = await (await request.get(`${article(lang)}cite.bib`)).text();
      const { references, problems } = readReferences(new Source('cite.bib', bib));
      expect(problems).toEqual([]);
      expect(references[0]!.csl.URL).toMatch(new RegExp(`^https?://.*/${article(lang)}$`));
      const json = (await (await request.get(`${article(lang)}cite.json`)).json()) as { title: string }[];
      expect(json[0]!.title).toBe(await page.locator('h1').textContent());
      for (const [name, data] of Object.entries({ BibTeX: bib, 'CSL-JSON': JSON.stringify(json, null, 2) })) {
        await expect(cite.getByRole('group', { name })).toHaveText(data, { useInnerText: false });
      }
    });

    test('the head tells what the article is', async ({ page }) => {
      await page.goto(article(lang));
      const data = JSON.parse(
        (await page.locator('head script[type="application/ld+json"]').textContent()) ?? '',
      ) as Record<string, unknown>;
      expect(data).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'ScholarlyArticle',
        author: { '@type': 'Organization' },
        inLanguage: lang === 'en' ? 'en' : 'zh-Hans',
        datePublished: '2026-11-23',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        isBasedOn: { url: 'https://kexue.fm/archives/9280', author: { name: 'Su Jianlin' } },
      });
      const title = await page.locator('h1').textContent();
      expect(data['name']).toBe(title);
      await expect(page.locator('meta[name="citation_title"]')).toHaveAttribute('content', title!);
      await expect(page.locator('meta[name="citation_fulltext_html_url"]')).toHaveAttribute(
        'content',
        String(data['url']),
      );
      for (const pdf of await page.locator('meta[name="citation_pdf_url"]').all()) {
        const address = new URL((await pdf.getAttribute('content'))!).pathname;
        expect((await page.request.head(address)).ok()).toBe(true);
      }
    });

    test('the foot of every page leads to the glossary and the bibliography', async ({ page }) => {
      await page.goto(`${lang}/`);
      for (const name of ['glossary', 'bibliography']) {
        await expect(page.locator(`footer a[href$="/${lang}/${name}/"]`)).toBeVisible();
      }
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('citations, terms and the ways to cite are there', async ({ page }) => {
    await page.goto(article('zh'));
    await page.locator('.cite-article summary').click();
    await expect(page.locator('.cite-form').nth(1)).toContainText('@misc{rederive-diffusion-ode-zh');
    await expect(page.locator('.cite-actions button').first()).toBeHidden();
    await page.locator('a.term').first().click();
    await expect(page).toHaveURL(/\/zh\/glossary\/#term-/);
  });
});

test('a copied citation is on the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(article());
  await page.locator('.cite-article summary').click();
  const form = page.locator('.cite-form').nth(1);
  await form.getByRole('button').click();
  await expect(form.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^@misc\{rederive-diffusion-ode-en,/,
  );
});

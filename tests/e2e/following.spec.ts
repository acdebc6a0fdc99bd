import type { Locator, Page } from '@playwright/test';
import { article, expect, test } from './reader.ts';

const languages = ['en', 'zh'] as const;
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const card = (page: Page): Locator => page.locator('.preview');

/** A reference in the running text whose target stands elsewhere on the page. */
const reference = (page: Page): Locator =>
  page.locator('.prose > p a.eqref[href="#eq-instantaneous"]').first();

/** Brings the focus of the keyboard to a link, as a reader does who tabs to it. */
async function tabTo(page: Page, link: Locator): Promise<void> {
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
}

/** The card shows the equation with its number, verdict and place, and does not leave the window. */
async function expectEquation(page: Page, lang: 'en' | 'zh'): Promise<void> {
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText('(15)');
  await expect(card(page)).toContainText({ en: 'verified', zh: '已验证' }[lang]);
  await expect(card(page)).toContainText(
    { en: '2. From the determinant to the trace', zh: '从行列式到迹' }[lang],
  );
  await expect(card(page).locator('.sign-verified')).toBeVisible();
  await expect(card(page).locator('.katex-html').first()).toBeVisible();
  const box = (await card(page).boundingBox())!;
  const { width, height } = page.viewportSize()!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
  const ids = await page.locator('[id]').evaluateAll((found) => found.map(({ id }) => id));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
}

for (const lang of languages) {
  test.describe(`references (${lang})`, () => {
    test('are previewed under the mouse, which may enter the card, and Escape closes it', async ({
      page,
    }) => {
      await page.goto(article(lang));
      await reference(page).hover();
      await expectEquation(page, lang);
      await card(page).hover();
      // Longer than the card waits for a pointer that has left.
      await page.waitForTimeout(500);
      await expect(card(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(card(page)).toHaveCount(0);
      await reference(page).hover();
      await page.mouse.move(2, 400);
      await expect(card(page)).toHaveCount(0);
    });

    test('are previewed for the keyboard, and lead where they say', async ({ page }) => {
      await page.goto(article(lang));
      await tabTo(page, reference(page));
      await expectEquation(page, lang);
      await expect(reference(page)).toHaveAttribute('aria-describedby', 'preview');
      await page.keyboard.press('Escape');
      await expect(card(page)).toHaveCount(0);
      await expect(reference(page)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#eq-instantaneous$/);
      await expect(page.locator('#eq-instantaneous')).toBeInViewport();
    });

    test('have the focus inside the window, however far below they stand', async ({ page }) => {
      await page.goto(article(lang));
      const last = page.locator('.prose > p > a.eqref').last();
      await last.focus();
      await expect(last).toBeFocused();
      await expect(last).toBeInViewport();
    });

    test.describe('on a phone', () => {
      test.use(phone);

      test('are previewed by a long press, while a tap follows them', async ({ page }) => {
        await page.goto(article(lang));
        await reference(page).scrollIntoViewIfNeeded();
        await reference(page).evaluate((link) => link.scrollIntoView({ block: 'center' }));
        const loaded = page.waitForResponse(/approach/);
        await page.touchscreen.tap(4, 300);
        await loaded;
        const { x, y, width, height } = (await reference(page).boundingBox())!;
        const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
        const devtools = await page.context().newCDPSession(page);
        await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
        await expect(card(page)).toBeVisible();
        await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
        await expectEquation(page, lang);
        expect(new URL(page.url()).hash).toBe('');
        await page.touchscreen.tap(4, 300);
        await expect(card(page)).toHaveCount(0);
        // What the long press keeps from the browser ends with it.
        await page.waitForTimeout(500);
        await reference(page).tap();
        await expect(page).toHaveURL(/#eq-instantaneous$/);
        await expect(page.locator('#eq-instantaneous')).toBeInViewport();
      });
    });

    test('on a page of evidence, to what it is derived from and what uses it, are previewed from their own pages', async ({
      page,
    }) => {
      await page.goto(`${article(lang)}eq-csm-decomposition/`);
      await tabTo(page, page.locator('.equation-links a').first());
      await expect(card(page)).toContainText('(52)');
      await expect(card(page)).toContainText({ en: 'definition', zh: '定义' }[lang]);
      await expect(card(page)).toContainText({ en: 'The loss', zh: '损失函数' }[lang]);
    });
  });
}

test.describe('on a phone', () => {
  test.use(phone);

  test('a wide formula scrolls in its preview, by the keyboard too', async ({ page }) => {
    await page.goto(`${article('en')}eq-csm-decomposition/`);
    await tabTo(page, page.locator('.equation-links a').first());
    const formula = card(page).locator('.formula');
    await expect(formula).toHaveAttribute('tabindex', '0');
    // The page glides to the link, and the card is not seen before.
    await expect(page.locator('.equation-links a').first()).toBeInViewport({ ratio: 1 });
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(formula).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => formula.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(page.locator('.equation-links a').first()).toBeFocused();
  });
});

test.describe('what is copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  for (const lang of languages) {
    test(`of an equation is its link, its LaTeX or its MathML, and it is announced (${lang})`, async ({
      page,
    }) => {
      await page.goto(article(lang));
      await page.locator('#eq-continuity a.badge').click();
      const tools = page.locator('.equation-tools');
      const said = tools.locator('output');
      await expect(said).toHaveRole('status');
      await tools.locator('[data-copy="tex"]').click();
      await expect(said).toHaveText({ en: 'Copied', zh: '已复制' }[lang]);
      expect(await clipboard(page)).toBe(await page.locator('#eq-continuity annotation').textContent());
      await tools.locator('[data-copy="link"]').click();
      await expect.poll(() => clipboard(page)).toMatch(/^http.*\/articles\/diffusion-ode\/#eq-continuity$/);
      await tools.locator('[data-copy="mathml"]').click();
      await expect
        .poll(() => clipboard(page))
        .toMatch(/^<math xmlns="http:\/\/www.w3.org\/1998\/Math\/MathML"/);
      const parsed = await page.evaluate(async () => {
        const text = await navigator.clipboard.readText();
        const document = new DOMParser().parseFromString(text, 'application/xml');
        return [
          document.documentElement.tagName,
          document.querySelectorAll('annotation, parsererror').length,
        ];
      });
      expect(parsed).toEqual(['math', 0]);
    });
  }

  test('with a selected formula is its LaTeX', async ({ page }) => {
    await page.goto(article());
    const formula = page.locator('#eq-continuity .formula');
    await formula.scrollIntoViewIfNeeded();
    const loaded = page.waitForResponse(/copy-tex/);
    await formula.evaluate((element) => {
      element.dispatchEvent(new Event('selectstart', { bubbles: true }));
      getSelection()!.selectAllChildren(element);
    });
    await loaded;
    await page.waitForTimeout(100);
    await page.keyboard.press('ControlOrMeta+c');
    const tex = await page.locator('#eq-continuity annotation').textContent();
    expect(await clipboard(page)).toBe(`$$${tex}$$`);
  });
});

for (const device of ['desk', 'phone'] as const) {
  test.describe(`on a ${device}`, () => {
    if (device === 'phone') test.use(phone);

    for (const [lang, other] of [
      ['en', '中文'],
      ['zh', 'English'],
    ] as const) {
      const there = lang === 'en' ? 'zh' : 'en';

      test(`the language switch leads from a deep equation to the same one, also without a fragment (${lang})`, async ({
        page,
      }) => {
        await page.goto(article(lang));
        await page
          .locator('#eq-heat-sol')
          .evaluate((equation) => equation.scrollIntoView({ block: 'start', behavior: 'instant' }));
        // Without the scrolling that a click of Playwright brings.
        await page.getByRole('link', { name: other }).evaluate((link: HTMLElement) => link.click());
        await expect(page).toHaveURL(new RegExp(`/${there}/articles/diffusion-ode/#eq-heat-sol$`));
        await expect(page.locator('#eq-heat-sol')).toBeInViewport();
      });

      test(`the language switch keeps an equation in a closed box, and a page of evidence (${lang})`, async ({
        page,
      }) => {
        await page.goto(`${article(lang)}#eq-taylor-inserted`);
        await page.getByRole('link', { name: other }).click();
        await expect(page).toHaveURL(new RegExp(`/${there}/articles/diffusion-ode/#eq-taylor-inserted$`));
        await expect(page.locator('#eq-taylor-inserted')).toBeInViewport();
        await page.goto(`${article(lang)}eq-gauge/`);
        await page.getByRole('link', { name: other }).click();
        await expect(page).toHaveURL(new RegExp(`/${there}/articles/diffusion-ode/eq-gauge/`));
      });

      test(`Back returns to the reference that was followed into a closed box above (${lang})`, async ({
        page,
      }) => {
        await page.goto(article(lang));
        const panel = page.locator('#eq-continuity a.badge');
        await panel.click();
        await expect(page.locator('#eq-continuity + rd-panel')).toBeVisible();
        // From the panel: what the equation is derived from stands in a box that is closed.
        const link = page.locator('#eq-continuity + rd-panel .equation-links a[href$="#eq-log-removed"]');
        await link.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
        const { y } = (await link.boundingBox())!;
        await link.click();
        await expect(page.locator('#eq-log-removed')).toBeInViewport();
        await page.goBack();
        await expect(page.locator('#eq-continuity + rd-panel')).toBeVisible();
        await expect.poll(async () => Math.abs((await link.boundingBox())!.y - y)).toBeLessThan(8);
      });

      test(`Back from another page opens what was open, and returns to the place (${lang})`, async ({
        page,
      }) => {
        await page.goto(`${article(lang)}#eq-log-removed`);
        await expect(page.locator('#eq-log-removed')).toBeInViewport();
        await page.locator('#eq-continuity a.badge').click();
        const panel = page.locator('#eq-continuity + rd-panel');
        const link = panel.locator('.equation-report');
        await link.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
        const { y } = (await link.boundingBox())!;
        await link.click();
        await expect(page).toHaveURL(/report/);
        await page.goBack();
        await expect(panel).toBeVisible();
        await expect(page.locator('details:has(#eq-log-removed)')).toHaveAttribute('open');
        await expect.poll(async () => Math.abs((await link.boundingBox())!.y - y)).toBeLessThan(8);
      });

      test(`an equation that is no longer there is named, and the nearest are offered (${lang})`, async ({
        page,
      }) => {
        await page.goto(`${article(lang)}#eq-continutiy`);
        const said = page.locator('rd-run-all [data-part="failures"]');
        await expect(said).toContainText('eq:continutiy');
        await expect(said).toBeInViewport();
        await said.getByRole('link', { name: 'eq:continuity', exact: false }).first().click();
        await expect(page.locator('#eq-continuity')).toBeInViewport();
        const response = await page.goto(`${article(lang)}eq-continutiy/`);
        expect(response?.status()).toBe(404);
        const own = page.locator(`section[lang="${lang}"]`);
        await expect(own.getByRole('heading')).toContainText('eq:continutiy');
        await expect(page.locator('section').first()).toHaveAttribute('lang', lang);
        await own.getByRole('link', { name: 'eq:continuity' }).first().click();
        await expect(page).toHaveURL(new RegExp(`/${lang}/articles/diffusion-ode/eq-continuity/$`));
      });
    }
  });
}

test('an article that is not there is named, and the nearest is offered, in both languages', async ({
  page,
}) => {
  await page.goto('zh/articles/difusion-ode/');
  await expect(page.locator('section[lang="zh"] h2')).toContainText('difusion-ode');
  await expect(page.locator('section[lang="en"] h2')).toContainText('difusion-ode');
  await page.locator('section[lang="en"] li a').first().click();
  await expect(page).toHaveURL(/\/en\/articles\/diffusion-ode\/$/);
});

test('markup in an address that leads nowhere is shown as text', async ({ page }) => {
  await page.goto(`${article()}${encodeURIComponent('<img src=x onerror=alert(1)>')}/`);
  await expect(page.locator('section').first().getByRole('heading')).toContainText('diffusion', {
    ignoreCase: true,
  });
  await expect(page.locator('main img')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the lists of an equation are there, and what would copy it is not', async ({ page }) => {
    await page.goto(`${article()}eq-continuity/`);
    await expect(page.locator('.equation-links a').first()).toBeVisible();
    await expect(page.locator('.equation-report')).toBeVisible();
    await expect(page.locator('.equation-copy button').first()).toBeHidden();
  });
});

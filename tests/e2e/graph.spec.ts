import type { APIRequestContext, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { article, expect, test } from './reader.ts';

interface Entry {
  readonly label: string;
  readonly number: number;
  readonly verdict: string;
  readonly premises: readonly string[];
}
type Articles = Readonly<Record<string, { readonly entries: readonly Entry[] }>>;

const slug = 'diffusion-ode';
const graphOf = (lang: 'en' | 'zh'): string => `${article(lang)}graph/`;
const anchor = (label: string): string => label.replace(':', '-');
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

async function ledger(request: APIRequestContext): Promise<Articles> {
  return ((await (await request.get('ledger.json')).json()) as { articles: Articles }).articles;
}

/** The labels above or below one, worked out from the ledger alone. */
function reach(entries: readonly Entry[], label: string, up: boolean): string[] {
  const next = (from: string) =>
    up
      ? entries.find((entry) => entry.label === from)!.premises
      : entries.filter(({ premises }) => premises.includes(from)).map((entry) => entry.label);
  const found = new Set(next(label));
  for (const each of found) for (const other of next(each)) found.add(other);
  return [...found];
}

const node = (page: Page, label: string) => page.locator(`svg a[data-node="${slug}/${label}"]`);
const lit = (page: Page) =>
  page
    .locator('svg a.is-lit')
    .evaluateAll((links) => links.map((link) => (link as SVGAElement).dataset['node']!.split('/')[1]!));

for (const lang of ['en', 'zh'] as const) {
  for (const [width, options] of [
    ['at a desk', {}],
    ['on a phone', phone],
  ] as const) {
    test.describe(`the graph (${lang}) ${width}`, () => {
      test.use(options);

      test.describe('without scripts', () => {
        test.use({ javaScriptEnabled: false });

        test('shows every equation of the ledger and every premise, as a picture and as a list', async ({
          page,
          request,
        }) => {
          const { entries } = (await ledger(request))[slug]!;
          await page.goto(graphOf(lang));
          const links = await page
            .locator('svg a[data-node]')
            .evaluateAll((found) =>
              found.map((each) => [
                each.getAttribute('href'),
                each.querySelector('text')?.textContent.trim(),
              ]),
            );
          expect(links).toEqual(
            entries.map(({ label, number }) => [
              expect.stringMatching(new RegExp(`/${article(lang)}#${anchor(label)}$`, 'u')),
              String(number),
            ]),
          );
          const arrows = await page
            .locator('svg path[data-from]')
            .evaluateAll((found) =>
              found.map((each) => [each.getAttribute('data-from'), each.getAttribute('data-to')].join(' ')),
            );
          const wanted = entries.flatMap(({ label, premises }) =>
            premises.map((premise) => `${slug}/${premise} ${slug}/${label}`),
          );
          expect(arrows.sort()).toEqual(wanted.sort());
          const listed = await page
            .locator('[data-entry]')
            .evaluateAll((found) =>
              found.map((each) =>
                Array.from(each.querySelectorAll('[data-part="premises"] a'), (link) => link.textContent),
              ),
            );
          const numbers = new Map(entries.map(({ label, number }) => [label, `(${number})`]));
          expect(listed).toEqual(entries.map(({ premises }) => premises.map((each) => numbers.get(each))));
          await expect(page.locator('.graph-controls')).toBeHidden();
        });

        test('is legible where it stands, and scrolls in its own box', async ({ page }) => {
          await page.goto(graphOf(lang));
          const box = (await node(page, 'eq:ode').boundingBox())!;
          expect(box.height).toBeGreaterThanOrEqual(24);
          expect(
            await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            ),
          ).toBeLessThanOrEqual(0);
        });
      });

      test('the picture begins where its first equation is', async ({ page }) => {
        await page.goto(graphOf(lang));
        await expect(node(page, 'eq:ode')).toBeInViewport({ ratio: 1 });
      });

      test('an equation that is chosen lights all that it comes from and leads to, and is told in words', async ({
        page,
        request,
      }) => {
        const { entries } = (await ledger(request))[slug]!;
        await page.goto(graphOf(lang));
        await node(page, 'eq:heat').click();
        await expect(page).toHaveURL(/\/graph\/#eq-heat$/u);
        const cone = [...reach(entries, 'eq:heat', true), ...reach(entries, 'eq:heat', false)];
        expect((await lit(page)).sort()).toEqual([...cone, 'eq:heat'].sort());
        const chosen = page.locator('.graph-chosen');
        const named = await chosen.locator('[data-part="premises"] a').allTextContents();
        const numbers = new Map(entries.map(({ label, number }) => [label, `(${number})`]));
        const { premises } = entries.find(({ label }) => label === 'eq:heat')!;
        expect(named).toEqual(premises.map((premise) => numbers.get(premise)));
        const assumed = reach(entries, 'eq:heat', true).filter(
          (label) => entries.find((entry) => entry.label === label)!.verdict === 'assumption',
        );
        expect(assumed).not.toEqual([]);
        for (const label of assumed) {
          await expect(chosen.locator('[data-part="grounds"]')).toContainText(numbers.get(label)!);
        }
        await page.keyboard.press('Escape');
        await expect(page).toHaveURL(/\/graph\/$/u);
        expect(await lit(page)).toEqual([]);
        await page.goBack();
        await expect(node(page, 'eq:heat')).toHaveClass(/is-chosen/u);
      });
    });
  }
}

for (const [lang, colorScheme, options] of [
  ['en', 'light', {}],
  ['zh', 'dark', phone],
] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ ...options, colorScheme });
    test.setTimeout(120_000);

    test(`axe finds nothing where an equation is chosen (${lang})`, async ({ page }) => {
      await page.goto(`${graphOf(lang)}#eq-heat`);
      await expect(node(page, 'eq:heat')).toHaveClass(/is-chosen/u);
      await expect(node(page, 'eq:heat')).toBeInViewport();
      expect(await axeFindings(page)).toEqual([]);
    });
  });
}

test('the keyboard goes through the equations in their order, chooses one and follows its premises', async ({
  page,
}) => {
  await page.goto(graphOf('en'));
  await page.locator('.graph-box').focus();
  await page.keyboard.press('Tab');
  await expect(node(page, 'eq:ode')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(node(page, 'eq:flow-map')).toBeFocused();
  await expect(node(page, 'eq:flow-map')).toHaveAccessibleName(/^Equation 2, definition: ./u);
  await page.keyboard.press('Enter');
  await expect(page.locator('select')).toHaveValue('eq-flow-map');
  await page.locator('.graph-chosen [data-part="premises"] a').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#eq-ode$/u);
  await expect(node(page, 'eq:ode')).toHaveClass(/is-chosen/u);
  await page.locator('select').selectOption('eq-quantile');
  await expect(node(page, 'eq:quantile')).toBeInViewport();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('select')).toBeFocused();
});

test('the picture is zoomed by keys within it, by buttons and by the wheel, and dragged by the mouse', async ({
  page,
}) => {
  await page.goto(graphOf('en'));
  const picture = page.locator('.graph-picture');
  const width = async () => (await picture.boundingBox())!.width;
  const start = await width();
  await page.keyboard.press('+');
  expect(await width()).toBe(start);
  await node(page, 'eq:ode').focus();
  await page.keyboard.press('+');
  expect(await width()).toBeCloseTo(start * 1.25, 0);
  await page.keyboard.press('-');
  expect(await width()).toBeCloseTo(start, 0);
  await page.getByRole('button', { name: 'Enlarge' }).click();
  await page.getByRole('button', { name: 'Enlarge' }).click();
  await node(page, 'eq:abs-det').scrollIntoViewIfNeeded();
  const aim = (await node(page, 'eq:abs-det').boundingBox())!;
  await page.mouse.move(aim.x + 5, aim.y + 5);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(width).toBeGreaterThan(start * 1.6);
  const still = (await node(page, 'eq:abs-det').boundingBox())!;
  expect(Math.abs(still.x - aim.x) + Math.abs(still.y - aim.y)).toBeLessThan(24);
  await page.mouse.down();
  await page.mouse.move(aim.x - 55, aim.y + 5, { steps: 4 });
  await page.mouse.up();
  expect((await node(page, 'eq:abs-det').boundingBox())!.x).toBeLessThan(still.x - 40);
  await expect(page).toHaveURL(/\/graph\/$/u);
  await page.getByRole('button', { name: 'Fit the width' }).click();
  const box = (await page.locator('.graph-box').boundingBox())!;
  expect(await width()).toBeLessThanOrEqual(box.width);
});

test('a page of evidence leads to its equation in the graph, which the language switch keeps', async ({
  page,
}) => {
  await page.goto(`${article()}eq-gauge/`);
  await page.getByRole('link', { name: 'This equation in the derivation graph' }).click();
  await expect(node(page, 'eq:gauge')).toHaveClass(/is-chosen/u);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/articles\/diffusion-ode\/graph\/#eq-gauge$/u);
  await expect(page.locator('.graph-chosen')).toContainText('由何推出');
});

test('the graph of the site holds every equation of every article, and joins articles', async ({
  page,
  request,
}) => {
  const articles = await ledger(request);
  await page.goto('en/');
  await page.getByRole('link', { name: 'Derivation graph' }).click();
  await page.waitForURL('**/en/graph/');
  const shown = await page
    .locator('svg a[data-node]')
    .evaluateAll((links) => links.map((link) => (link as SVGAElement).dataset['node']));
  const ids = Object.entries(articles).flatMap(([name, { entries }]) =>
    entries.map(({ label }) => `${name}/${label}`),
  );
  expect(shown.sort()).toEqual(ids.sort());
  const premises = Object.values(articles).flatMap(({ entries }) =>
    entries.flatMap((entry) => entry.premises),
  );
  await expect(page.locator('svg path[data-from]')).toHaveCount(premises.length);
  await page.goto(`en/graph/#${slug}_eq-heat`);
  await expect(node(page, 'eq:heat')).toHaveClass(/is-chosen/u);
});

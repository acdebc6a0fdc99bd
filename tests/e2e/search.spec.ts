import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { article, expect, test } from './reader.ts';

type Lang = 'en' | 'zh';

/** The search dialog as a reader meets it. */
class Search {
  readonly page: Page;
  readonly button: Locator;
  readonly dialog: Locator;
  readonly field: Locator;
  readonly options: Locator;
  readonly said: Locator;
  readonly problem: Locator;

  constructor(page: Page) {
    this.page = page;
    this.button = page.locator('rd-search button');
    this.dialog = page.locator('dialog.search');
    this.field = this.dialog.getByRole('combobox');
    this.options = this.dialog.getByRole('option');
    this.said = this.dialog.getByRole('status');
    this.problem = this.dialog.getByRole('alert');
  }

  async open(): Promise<void> {
    await this.button.click();
    await expect(this.field).toBeFocused();
  }

  async find(query: string): Promise<string[]> {
    await this.field.fill(query);
    return this.found();
  }

  /** The addresses of the results, the first first, once the search has come to an end. */
  async found(): Promise<string[]> {
    await expect(this.dialog.locator('#search-results')).toHaveAttribute('aria-busy', 'false', {
      timeout: 20_000,
    });
    return this.options.evaluateAll((options) =>
      options.map((option) => decodeURI(option.getAttribute('href') ?? '')),
    );
  }

  /** The rank of the place at which the query is to arrive, counted from 1; 0 where it is not found. */
  async rank(query: string, place: string): Promise<number> {
    return (await this.find(query)).findIndex((address) => address.endsWith(place)) + 1;
  }
}

const odes = 'articles/diffusion-ode/';
const rope = 'articles/rope-completeness/';
const rerope = 'articles/rerope/';

const phrases: Readonly<Record<Lang, readonly (readonly [query: string, place: string])[]>> = {
  en: [
    ['continuity equation', `${odes}#3-taylor-expansion-and-the-continuity-equation`],
    ["Fick's law", `${odes}#eq-fick`],
    ['probability-flow ODE', `${odes}#6-completing-the-design`],
    ['total variation', `${odes}#the-starting-law`],
    ['matrix exponential', `${rope}#2-the-exponential`],
    ['reflections', `${rope}#4-reflections`],
    ['perplexity', `${rerope}#eq-rr-ppl`],
    ['position interpolation', `${rerope}#2-position-interpolation-divide-every-distance`],
    ['softmax', 'language/#softmax'],
    ['eq:continuity', `${odes}#eq-continuity`],
    ['(22)', `${odes}#eq-continuity`],
  ],
  zh: [
    ['连续性方程', `${odes}#3-泰勒展开与连续性方程`],
    ['得分函数', `${odes}#损失函数`],
    ['菲克定律', `${odes}#eq-fick`],
    ['概率流ODE', `${odes}#6-完成设计`],
    ['位置编码', 'glossary/#term-rope'],
    ['矩阵指数', `${rope}#2-指数`],
    ['反射', `${rope}#4-反射`],
    ['困惑度', `${rerope}#eq-rr-ppl`],
    ['训练长度', `${rerope}#C6`],
    ['公式语言的报错', 'errors/'],
    ['eq:continuity', `${odes}#eq-continuity`],
    ['（22）', `${odes}#eq-continuity`],
  ],
};

const fragments = [
  [String.raw`\nabla\cdot(f p)`, `${odes}#eq-continuity`],
  [String.raw`\det(I+\varepsilon A)`, `${odes}#eq-det-expansion`],
  [String.raw`R_m^\top R_n = R_{n-m}`, `${rope}#eq-rc-relativity`],
  [String.raw`$e^{X}e^{Y}$`, `${rope}#eq-rc-bch3`],
] as const;

const devices = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 800 } },
} as const;

for (const [device, options] of Object.entries(devices)) {
  test.describe(`at a ${device}`, () => {
    test.use(options);
    test.setTimeout(90_000);

    for (const lang of ['en', 'zh'] as const) {
      test(`words, labels, numbers and fragments arrive at their places (${lang})`, async ({ page }) => {
        const search = new Search(page);
        await page.goto(article(lang));
        await search.open();
        const ranks: Record<string, number> = {};
        for (const [query, place] of phrases[lang])
          ranks[query] = await search.rank(query, `/${lang}/${place}`);
        for (const [query, place] of fragments) ranks[query] = await search.rank(query, `/${lang}/${place}`);
        const missed = Object.entries(ranks).filter(([, rank]) => rank < 1 || rank > 3);
        expect(missed, JSON.stringify(ranks)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      });
    }
  });
}

test('a fragment is found below what it does not mention, and its result is typeset and says its verdict', async ({
  page,
}) => {
  const search = new Search(page);
  await page.goto(article());
  await search.open();
  const found = await search.find(String.raw`\nabla\cdot f`);
  expect(found.some((address) => address.endsWith('#eq-continuity'))).toBe(true);
  const option = search.options.and(page.locator('[href$="#eq-continuity"]'));
  await expect(option.locator('math')).toHaveCount(1);
  await expect(option).toContainText('Equation (22)');
  await expect(option).toContainText('verified');
  await expect(search.problem).toBeHidden();
});

test('the keyboard opens the search, chooses, opens a result and comes back', async ({ page }) => {
  const search = new Search(page);
  await page.goto(article());
  await search.button.focus();
  await page.keyboard.press('Enter');
  await expect(search.field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search.dialog).toBeHidden();
  await expect(search.button).toBeFocused();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(search.field).toBeFocused();
  const found = await search.find('heat equation');
  expect(found.length).toBeGreaterThan(2);
  const active = () => search.field.getAttribute('aria-activedescendant');
  expect(await active()).toBe('search-result-0');
  await page.keyboard.press('ArrowUp');
  expect(await active()).toBe(`search-result-${found.length - 1}`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe('search-result-1');
  await expect(search.options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await search.find('solving the heat equation');
  await page.keyboard.press('Enter');
  await expect(search.dialog).toBeHidden();
  await expect(page).toHaveURL(/#5-solving-the-heat-equation$/);
  await expect(page.locator('[id="5-solving-the-heat-equation"]')).toBeInViewport();
});

test('a search that was typed and entered at once opens its own first result', async ({ page }) => {
  const search = new Search(page);
  await page.goto(article('zh'));
  await page.keyboard.press('ControlOrMeta+k');
  await search.field.fill('eq:continuity');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh\/articles\/diffusion-ode\/#eq-continuity$/, { timeout: 20_000 });
});

test('the search reaches the other language by its switch', async ({ page }) => {
  const search = new Search(page);
  await page.goto(article());
  await search.open();
  await search.find('菲克定律');
  await expect(search.options).toHaveCount(0);
  await search.dialog.getByRole('radio', { name: '中文' }).check();
  const found = await search.found();
  expect(found.findIndex((address) => address.endsWith(`/zh/${odes}#eq-fick`))).toBe(0);
  await expect(search.options.first()).toHaveAttribute('lang', 'zh');
  await search.dialog.getByRole('radio', { name: 'English' }).check();
  await search.find("Fick's law");
  await expect(search.options.first().locator('mark').first()).toBeVisible();
});

test('nothing that is typed is executed, and what cannot be searched for is answered', async ({ page }) => {
  const search = new Search(page);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(article());
  await search.open();
  expect(await search.find(String.raw`\frac{\partial`)).not.toHaveLength(0);
  await expect(search.problem).toContainText('{ is never closed');
  await expect(search.problem).toContainText('at character 6; add }');
  for (const query of ['<img src=x onerror=alert(1)>', String.raw`\text{<img src=x onerror=alert(1)>}`]) {
    await search.find(query);
    await expect(search.dialog.locator('img')).toHaveCount(0);
  }
  await search.find('🦆🦆🦆');
  await expect(search.options).toHaveCount(0);
  await expect(search.problem).toContainText('Nothing was found');
  await search.find('zzzzqqq');
  await expect(search.problem).toContainText('Nothing was found');
  await search.find('long '.repeat(2000));
  await expect(search.problem).toContainText('too long to search for: 9999 characters. Shorten it to 300');
  await search.find(String.raw`\alpha`.repeat(2000));
  await expect(search.problem).toContainText('too long to search for: 12000 characters. Shorten it to 1000');
  await search.find(String.raw`\nabla\cdot \coprod_q`);
  await expect(search.problem).toContainText('This fragment is not a whole expression: ');
  expect(dialogs).toEqual([]);
});

test.describe('without an index', () => {
  test.use({ quiet: false });

  test('the search says that it could not be fetched, and tries again', async ({ page }) => {
    const search = new Search(page);
    await page.route('**/formulas.json', (route) => route.abort());
    await page.goto(article());
    await search.open();
    await search.find('heat');
    await expect(search.problem).toContainText('could not be fetched');
    await page.unroute('**/formulas.json');
    expect(await search.find('heat equation')).not.toHaveLength(0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test.setTimeout(90_000);

    for (const lang of ['en', 'zh'] as const) {
      test(`axe finds nothing in the search (${lang})`, async ({ page }) => {
        const search = new Search(page);
        // A page with little on it, since the dialog is the same on all of them.
        await page.goto(`${lang}/`);
        await search.open();
        for (const query of ['', 'ODE', String.raw`\nabla\cdot f`, String.raw`\frac{`]) {
          if (query !== '') await search.find(query);
          expect(await axeFindings(page, 'dialog.search')).toEqual([]);
        }
      });
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no search is offered', async ({ page }) => {
    await page.goto(article());
    await expect(new Search(page).button).toBeHidden();
  });
});

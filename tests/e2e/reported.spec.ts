import { axeFindings } from './axe.ts';
import { expect, test } from './reader.ts';

const address = (lang: 'en' | 'zh'): string => `${lang}/articles/rerope/`;
const tables = { methods: 16, 'window-ablation': 15, leaky: 10, llama: 3 } as const;

for (const lang of ['en', 'zh'] as const) {
  test(`reported tables carry their mark, their source and every number of it (${lang})`, async ({
    page,
  }) => {
    await page.goto(address(lang));
    for (const [name, rows] of Object.entries(tables)) {
      const figure = page.locator(`#reported-${name}`);
      await expect(figure.locator('.sign-reported')).toBeVisible();
      await expect(figure.locator('.reported-source')).toContainText(lang === 'en' ? 'reported' : '转述');
      await expect(figure.locator('.reported-source a')).toHaveAttribute(
        'href',
        'https://kexue.fm/archives/9708',
      );
      await expect(figure.locator('tbody tr')).toHaveCount(rows);
      await expect(figure.locator('td.reported-number')).toHaveCount(3 * rows);
      const blanks = name === 'llama' ? 1 : 0;
      await expect(figure.locator('tbody .reported-mark')).toHaveCount(3 * rows - blanks);
    }
    const best = page.locator('#reported-methods strong').filter({ hasText: /^\d/ });
    await expect(best).toHaveText(['85.12', '49.07']);
    const blank = page.getByRole('cell', { name: lang === 'en' ? 'blank in the source' : '原文空白' });
    await expect(blank).toHaveCount(1);
  });
}

test('a reported plot says in words what it shows', async ({ page }) => {
  await page.goto(address('en'));
  const alternative = page.locator('#reported-llama .reported-alternative');
  await alternative.locator('summary').click();
  await expect(alternative.locator('p')).toContainText('is an arrow at the right end');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing in the reported tables', async ({ page }) => {
      await page.goto(address('en'));
      expect(await axeFindings(page, '.reported')).toEqual([]);
    });
  });
}

test.describe('on a phone of 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('names stand above their numbers, and nothing is wider than the screen', async ({ page }) => {
    await page.goto(address('en'));
    const row = page.locator('#reported-leaky tbody tr').first();
    const name = (await row.locator('th').boundingBox())!;
    const number = (await row.locator('td').first().boundingBox())!;
    expect(name.y + name.height).toBeLessThanOrEqual(number.y + 1);
    for (const box of await page.locator('.reported-scroll').all()) {
      expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    }
  });
});

test.describe('without scripts, and in print', () => {
  test.use({ javaScriptEnabled: false });

  test('reported tables and their plots are there', async ({ page }) => {
    await page.goto(address('zh'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#reported-leaky .reported-strip').last()).toBeVisible();
    await expect(page.locator('#reported-leaky tbody th').last()).toContainText('w256');
  });
});

import type { Locator, Page } from '@playwright/test';
import { expectStill, expectTidy, openFigure, press, readout, type } from './figure.ts';
import { expect, test } from './reader.ts';

const open = (page: Page, name: string, lang?: string): Promise<Locator> =>
  openFigure(page, 'rerope', name, lang);

test('every control of the distances works by the keyboard', async ({ page }) => {
  const figure = await open(page, 'distances');
  await expect(readout(figure, 'longest')).toHaveText('23');
  await press(figure.locator('[data-control="divisor"]'), 'ArrowRight', 'ArrowRight');
  await expect(figure.locator('[data-typed="divisor"]')).toHaveValue('3');
  await expect(readout(figure, 'longest')).toHaveText('30');
  await press(figure.locator('[data-control="window"]'), 'ArrowRight');
  await expect(readout(figure, 'longest')).toHaveText('28');
  await press(figure.locator('[data-control="length"]'), 'ArrowLeft');
  await expect(readout(figure, 'beyond')).toHaveText(`${((100 * 3 * 4) / (31 * 32)).toFixed(1)} %`);
  await type(figure.locator('[data-typed="length"]'), '28');
  await expect(readout(figure, 'beyond')).toHaveText('0.0 %');

  await press(figure.locator('[data-handle="pair"]'), 'ArrowDown', 'ArrowRight');
  await expect(readout(figure, 'pair')).toHaveText('25, 11');
  await expect(readout(figure, 'distance')).toHaveText('10.67');

  await press(figure.locator('input[value="leaky"]'), 'ArrowRight');
  await expect(figure.locator('input[value="rerope"]')).toBeChecked();
  await expect(readout(figure, 'longest')).toHaveText('∞');
  await expect(figure.locator('[data-control="divisor"]')).toBeDisabled();

  await press(figure.locator('input[value="rerope"]'), 'ArrowLeft', 'ArrowLeft');
  await expect(figure.locator('input[value="ntk"]')).toBeChecked();
  await expect(readout(figure, 'longest')).toHaveText('46');
  await press(figure.locator('[data-control="plane"]'), 'Home');
  await expect(readout(figure, 'longest')).toHaveText('16');

  const logit = await readout(figure, 'logit').innerText();
  await type(figure.locator('[data-control="seed"]'), '7');
  await expect(readout(figure, 'logit')).not.toHaveText(logit);
  await type(figure.locator('[data-control="dimension"]'), '6');
  await expect(figure.locator('[data-control="plane"]')).toHaveAttribute('max', '2');
});

test('logits are Toeplitz only while every position is alike', async ({ page }) => {
  const figure = await open(page, 'distances');
  await expect(readout(figure, 'distanceSpread')).toHaveText('0');
  await expect(readout(figure, 'logitSpread')).toHaveText(/^\d+\.\d\d$/);
  await press(figure.locator('[data-control="alike"]'), 'Space');
  await expect(readout(figure, 'logitSpread')).toHaveText(/^\d·10⁻¹[⁴⁵⁶]$/);
});

test('a finger on the picture marks the pair beneath it', async ({ page }) => {
  const figure = await open(page, 'distances');
  const view = figure.locator('[data-view="distances"]');
  const box = (await view.boundingBox())!;
  // The lower left corner of the matrix: the last query and the first key.
  await view.click({ position: { x: (30 / 364) * box.width, y: (332 / 500) * box.height } });
  await expect(readout(figure, 'pair')).toHaveText('31, 0');
  await expect(readout(figure, 'distance')).toHaveText('19.50');
});

test('every control of the trained range works by the keyboard', async ({ page }) => {
  const figure = await open(page, 'range');
  await expect(readout(figure, 'excess')).toHaveText('8.014 ×');
  await press(figure.locator('input[value="rope"]'), 'ArrowRight');
  await expect(figure.locator('input[value="interpolation"]')).toBeChecked();
  await expect(readout(figure, 'longest')).toHaveText('4089');
  await press(figure.locator('[data-control="divisor"]'), 'ArrowRight');
  await expect(readout(figure, 'leaving')).toHaveText('0 / 64');
  await type(figure.locator('[data-typed="divisor"]'), '8');
  await press(figure.locator('input[value="interpolation"]'), ...Array<string>(5).fill('ArrowRight'));
  await expect(figure.locator('input[value="leaky"]')).toBeChecked();
  await expect(readout(figure, 'longest')).toHaveText('2297');
  await press(figure.locator('[data-control="window"]'), 'ArrowLeft');
  await expect(readout(figure, 'longest')).toHaveText(String(240 + 1 + 8 * (511 - 240)));
  await type(figure.locator('[data-typed="length"]'), '2409');
  await expect(readout(figure, 'leaving')).toHaveText('0 / 64');
  await press(figure.locator('[data-control="length"]'), 'ArrowRight');
  await expect(readout(figure, 'leaving')).toHaveText('33 / 64');
  await type(figure.locator('[data-control="dimension"]'), '64');
  await expect(readout(figure, 'short')).toHaveText(/ \/ 32$/);
});

test('a setting that makes no sense is explained in place, and the picture stays', async ({ page }) => {
  const figure = await open(page, 'distances');
  const notice = figure.locator('[data-notice]');
  const before = await readout(figure, 'logit').innerText();
  const [L, w, k] = ['length', 'window', 'divisor'].map((name) => figure.locator(`[data-typed="${name}"]`));
  const d = figure.locator('[data-control="dimension"]');
  for (const [field, bad, good, message] of [
    [d, '7', '8', /d is even; 7 leaves one without a partner/],
    [w!, '0', '8', /With a window of 0/],
    [w!, '32', '8', /choose w < L = 32/],
    [w!, '2.5', '8', /w is a whole number, not 2.5/],
    [k!, '0.5', '2', /k is at least 1, not 0.5/],
    [L!, '20.5', '32', /L is a whole number, not 20.5/],
  ] as const) {
    await type(field, bad);
    await expect(notice).toHaveText(message);
    await expect(notice).toHaveText(/The picture stays as it was/);
    await expect(figure).toHaveAttribute('data-state', 'live');
    await expect(readout(figure, 'logit')).toHaveText(before);
    await type(field, good);
    await expect(notice).toBeEmpty();
  }
  await type(k!, '1');
  await expect(notice).toHaveText('With k = 1 nothing shrinks: this is RoPE.');
});

test('the explanations are in the language of the page', async ({ page }) => {
  const range = await open(page, 'range', 'zh');
  await type(range.locator('[data-control="dimension"]'), '127');
  await expect(range.locator('[data-notice]')).toContainText('127 会让一个坐标落单。图保持原样。');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme, on a small phone`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 740 } });

    for (const name of ['distances', 'range']) {
      test(`axe finds nothing on ${name}, and nothing sticks out`, async ({ page }) => {
        const figure = await open(page, name);
        await type(figure.locator('[data-control="dimension"]'), '5');
        await expect(figure.locator('[data-notice]')).not.toBeEmpty();
        await expectTidy(page, figure, name);
      });
    }
  });
}

test('a figure that throws leaves its still and says so in place', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('en/articles/rerope/');
  for (const name of ['distances', 'range']) {
    const figure = page.locator(`rd-${name}`);
    await figure.scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-state', 'failed');
    await expect(figure.getByRole('status')).toContainText('the browser gave no canvas to draw on');
    await expect(figure.locator('.figure-drawing').first()).toBeVisible();
    await expect(figure.locator('[data-controls]')).toBeHidden();
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the stills, their numbers and their descriptions are there', async ({ page }) => {
    await page.goto('zh/articles/rerope/');
    for (const name of ['distances', 'range']) await expectStill(page, name);
  });
});

import { expectStill, expectTidy, openFigure, press, readout, type } from './figure.ts';
import { expect, test } from './reader.ts';

test('every control of the absorption works by the keyboard', async ({ page }) => {
  const figure = await openFigure(page, 'rope-completeness', 'absorb');
  const small = /^\d·10⁻¹[³⁴⁵⁶]$/;
  const one = readout(figure, 'differenceOne');
  const two = readout(figure, 'differenceTwo');
  await expect(two).toHaveText(small);
  await press(figure.locator('[data-control="queries"]'), 'ArrowRight', 'PageUp');
  await press(figure.locator('[data-control="keys"]'), 'ArrowLeft');
  await expect(figure.locator('[data-value="keys"]')).toHaveText('2.19');
  await expect(one).toHaveText(small);
  await expect(two).toHaveText(small);
  await press(figure.locator('input[value="one-basis"]'), 'ArrowRight');
  await expect(two).toHaveText(/^\d+\.\d\d$/);
  await expect(readout(figure, 'commutator')).toHaveText(/^\d+\.\d\d$/);
  await expect(one).toHaveText(small);
  await press(figure.locator('input[value="own-basis"]'), 'ArrowRight');
  await expect(two).toHaveText(small);
  await type(figure.locator('[data-control="dimension"]'), '8');
  await type(figure.locator('[data-control="seed"]'), '12');
  await expect(two).toHaveText(small);

  await press(figure.locator('[data-control="play"]'), 'Enter');
  await expect(figure).toHaveAttribute('data-playing');
  await expect(figure.locator('[data-value="keys"]')).not.toHaveText('2.19');
  await press(figure.locator('[data-control="keys"]'), 'Space');
  await expect(figure).not.toHaveAttribute('data-playing');
});

test('under reduced motion the weights change by one step', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await openFigure(page, 'rope-completeness', 'absorb');
  await press(figure.locator('[data-control="play"]'), 'Enter');
  await expect(figure.locator('[data-value="queries"]')).toHaveText('1.10');
  await expect(figure).not.toHaveAttribute('data-playing');
});

test('an odd dimension is explained in place, in the language of the page', async ({ page }) => {
  const figure = await openFigure(page, 'rope-completeness', 'absorb', 'zh');
  const before = await readout(figure, 'differenceTwo').innerText();
  await type(figure.locator('[data-control="dimension"]'), '5');
  await expect(figure.locator('[data-notice]')).toContainText('d = 5 时会有一条轴不转动。图保持原样。');
  await expect(readout(figure, 'differenceTwo')).toHaveText(before);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme, on a small phone`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 740 } });

    test('axe finds nothing on the absorption, and nothing sticks out', async ({ page }) => {
      const figure = await openFigure(page, 'rope-completeness', 'absorb');
      await type(figure.locator('[data-control="dimension"]'), '5');
      await expect(figure.locator('[data-notice]')).not.toBeEmpty();
      await expectTidy(page, figure, 'absorb');
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the still of the absorption, its numbers and its description are there', async ({ page }) => {
    await page.goto('zh/articles/rope-completeness/');
    await expectStill(page, 'absorb');
  });
});

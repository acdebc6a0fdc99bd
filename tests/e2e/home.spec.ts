import { axeFindings } from './axe.ts';
import { expect, test } from './reader.ts';

for (const lang of ['en', 'zh'] as const) {
  test.describe(`the home page (${lang}) on a phone`, () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

    test('flips a sign without a scroll, shows where it fails, and puts it back', async ({ page }) => {
      await page.goto(`${lang}/`);
      const live = page.locator('.live');
      const flip = live.locator('[data-part="flip"]');
      const said = live.locator('[data-part="machine"]');
      const shown = live.locator('[data-shown]:visible annotation');
      await expect(flip).toBeInViewport({ ratio: 1 });
      await expect(live.locator('.panel-verdict')).toBeInViewport({ ratio: 1 });
      const tex = (await shown.textContent())!;
      await flip.tap();
      await expect(said).toHaveText(
        lang === 'en'
          ? /^This formula fails at d = \d, t = [\d.]+, .+: left side .+, right side .+; they differ by .+ times the tolerance\.$/
          : /^此式在 d = \d，t = [\d.]+，.+ 处不成立：左边 .+，右边 .+；两边之差为.+$/,
      );
      await expect(said).toHaveAttribute('data-outcome', 'refuted');
      await expect(said).toHaveRole('status');
      await expect(said).toBeInViewport({ ratio: 1 });
      await expect(live.locator('.panel-plot .plot')).toBeInViewport({ ratio: 1 });
      await expect(shown).toHaveText(tex.replace('-', '+'));
      // The verdict of the build is not beside a formula that it is not about.
      await expect(live.locator('.panel-verdict')).toBeHidden();
      await expect(live.locator('.badge')).toBeHidden();
      await expect(flip).toHaveText(lang === 'en' ? 'Put the sign back' : '还原符号');
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await flip.tap();
      await expect(shown).toHaveText(tex);
      await expect(said).toBeEmpty();
      await expect(live.locator('.panel-verdict')).toBeVisible();
    });
  });
}

test('the sign itself can be pressed, and the panel runs the formula of the article', async ({ page }) => {
  await page.goto('en/');
  const live = page.locator('.live');
  await live.locator('.live-sign:visible').click();
  await expect(live.locator('[data-part="machine"]')).toHaveText(/^This formula fails at/);
  await live.locator('.panel-more > summary').click();
  await live.locator('[data-part="run"]').click();
  await expect(live).not.toHaveAttribute('data-flipped');
  await expect(live.locator('[data-part="machine"]')).toHaveText(/^Verified on your machine/);
});

test('the keyboard flips and flips back', async ({ page }) => {
  await page.goto('en/');
  const flip = page.locator('[data-part="flip"]');
  await flip.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.live [data-part="machine"]')).toHaveText(/^This formula fails at/);
  await expect(flip).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.locator('.live')).not.toHaveAttribute('data-flipped');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing while the sign is flipped', async ({ page }) => {
      await page.goto('en/');
      await page.locator('[data-part="flip"]').click();
      await expect(page.locator('.live [data-part="machine"]')).toHaveText(/^This formula fails at/);
      expect(await axeFindings(page)).toEqual([]);
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('the home page shows the verdict and the rejected variant', async ({ page }) => {
    await page.goto('en/');
    await expect(page.locator('.live .panel-verdict')).toContainText('Verified at 256 points');
    await expect(page.locator('.live-still')).toContainText('This formula fails at d =');
    await expect(page.locator('.live-still .katex').first()).toBeVisible();
    await expect(page.locator('[data-part="flip"]')).toBeHidden();
  });
});

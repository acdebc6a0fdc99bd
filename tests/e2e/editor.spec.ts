import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { article, expect, Panel, test } from './reader.ts';
import { readThrough, sum, Traffic } from './traffic.ts';

/** The editor in a panel, with the parts that a reader uses. */
class Editor {
  readonly root: Locator;
  readonly open: Locator;
  readonly field: Locator;
  readonly origin: Locator;
  readonly typeset: Locator;
  readonly attempt: Locator;
  readonly simplest: Locator;
  readonly link: Locator;
  readonly error: Locator;
  readonly brackets: Locator;

  constructor(panel: Panel) {
    this.root = panel.root.locator('rd-editor');
    this.open = panel.root.locator('[data-edit]');
    this.field = this.root.getByRole('textbox', { name: 'LaTeX' });
    this.origin = this.root.locator('[data-part="origin"]');
    this.typeset = this.root.locator('[data-part="typeset"]');
    this.attempt = this.root.locator('[data-part="attempt"]');
    this.simplest = this.root.locator('[data-part="simplest"]');
    this.link = this.root.locator('[data-part="edited-link"]');
    this.error = this.root.locator('.editor-marks mark.error');
    this.brackets = this.root.locator('.editor-marks mark.bracket');
  }
}

/** A panel that is open with its editor in it. */
async function opened(page: Page, address = article(), lang: 'en' | 'zh' = 'en'): Promise<[Panel, Editor]> {
  await page.goto(address);
  const panel = new Panel(page, 'eq:continuity');
  if ((await panel.badge.getAttribute('aria-expanded')) !== 'true') await panel.open();
  const editor = new Editor(panel);
  await editor.open.click();
  await expect(editor.attempt).toContainText(lang === 'en' ? 'Holds at' : '成立');
  return [panel, editor];
}

test('a sign flipped by keyboard is refuted within a second, and the shared link says the same', async ({
  page,
  browser,
}) => {
  await page.goto(article());
  const panel = new Panel(page, 'eq:continuity');
  await panel.open();
  const editor = new Editor(panel);
  await editor.open.focus();
  await page.keyboard.press('Enter');
  await expect(editor.field).toBeFocused();
  await expect(editor.origin).toHaveText('This is the formula of the article.');
  await expect(editor.attempt).toHaveText(/^Holds at 256 points: worst residual .+, tolerance .+\.$/);
  const tex = await editor.field.inputValue();
  await page.keyboard.press('Home');
  await page.keyboard.press('ControlOrMeta+Home');
  for (let i = 0; i <= tex.indexOf('-'); i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('+');
  await expect(editor.attempt).toContainText(/^Refuted: this formula fails at d = \d, t = [\d.]+, x_?t = /, {
    timeout: 1000,
  });
  await expect(editor.attempt).toContainText(/left side.+right side.+they differ by.+times the tolerance/);
  await expect(editor.origin).toContainText('this is not the formula of the article');
  await expect(panel.atBuild).toContainText('Verified at');
  await expect(editor.typeset.locator('annotation')).toHaveText(tex.replace('-', '+'));

  const said = await editor.attempt.textContent();
  const link = (await editor.link.getAttribute('href'))!;
  expect(link).toContain('?eq=eq:continuity&tex=');
  expect(await panel.root.locator('[data-part="permalink"]').getAttribute('href')).toBe(link);
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link);
  const there = new Editor(new Panel(other, 'eq:continuity'));
  await expect(there.field).toHaveValue(tex.replace('-', '+'));
  await expect(there.attempt).toHaveText(said!);
  await expect(there.origin).toContainText('this is not the formula of the article');
  await context.close();

  await page.keyboard.press('Escape');
  await expect(editor.root).toBeHidden();
  await expect(panel.root).toBeVisible();
  await expect(editor.open).toBeFocused();
  expect(await panel.root.locator('[data-part="permalink"]').getAttribute('href')).not.toContain('tex=');
});

test('nonsense has its range marked and told, and the field says that it is invalid', async ({ page }) => {
  const [, editor] = await opened(page);
  await editor.field.fill(String.raw`\frac{\partial}{\partial t} p_t(\boldsymbol{x}_t) = \nonsense + 1`);
  await expect(editor.error).toHaveText('\\nonsense');
  await expect(editor.attempt).toContainText('\\nonsense');
  await expect(editor.attempt.locator('.editor-excerpt mark')).toHaveText('\\nonsense');
  await expect(editor.attempt).toHaveRole('status');
  await expect(editor.field).toHaveAttribute('aria-invalid', 'true');
  await editor.field.fill('p_t\\frac{');
  await expect(editor.error).toHaveCount(1);
  await expect(editor.typeset).toContainText('Cannot be typeset');
  await editor.field.fill('');
  await expect(editor.attempt).toHaveText('There is no formula here.');
  await expect(editor.field).not.toHaveAttribute('aria-invalid');
});

test('a Chinese reader is told in Chinese what is wrong, with the formula or with its check', async ({
  page,
}) => {
  const [, editor] = await opened(page, article('zh'), 'zh');
  await editor.field.fill('p_t = \\nonsense');
  await expect(editor.attempt).toContainText('无法计算：未知的命令 \\nonsense；');
  await expect(editor.typeset).toHaveText('无法排版');
  await editor.field.fill('p_t = p_t');
  await expect(editor.attempt).toContainText(
    '无法判定：两边是同一个计算：式子相同；把其中一边写成另一个式子。',
  );
});

test('the bracket at the caret is shown with its partner', async ({ page }) => {
  const [, editor] = await opened(page);
  await editor.field.fill(String.raw`p_t(x) = \left[ a \right)`);
  await editor.field.press('End');
  await expect(editor.brackets).toHaveText(['\\left[', '\\right)']);
  for (let i = 0; i < 19; i++) await page.keyboard.press('ArrowLeft');
  await expect(editor.brackets).toHaveText(['(', ')']);
});

const sums = (n: number, inside: string): string =>
  n === 0 ? inside : String.raw`\sum_{i_{${n}}=1}^{999}${sums(n - 1, inside)}`;
const bombs = {
  'sums in sums': `p_t(\\boldsymbol{x}_t) = ${sums(9, '1')}`,
  'four kilobytes of derivatives':
    `p_t(\\boldsymbol{x}_t) = ${'\\nabla_{\\boldsymbol{x}_t}\\cdot'.repeat(140)}`.slice(0, 4096),
  'four kilobytes of open groups': '{'.repeat(4096),
  'four kilobytes of factors': `1 = ${'p_t(\\boldsymbol{x}_t)'.repeat(194)}`,
  'macros that double': String.raw`\def\a{xx}` + String.raw`\def\b{\a\a}\def\c{\b\b}\a`.repeat(120),
  'more than is read': `1 = ${'x'.repeat(9000)}`,
};

for (const [name, bomb] of Object.entries(bombs)) {
  test(`a bomb leaves the page alive: ${name}`, async ({ page }) => {
    const [, editor] = await opened(page);
    await editor.field.fill(bomb);
    const longest = await page.evaluate(async () => {
      let most = 0;
      let last = performance.now();
      for (const end = last + 3000; last < end;) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        most = Math.max(most, performance.now() - last);
        last = performance.now();
      }
      return most;
    });
    expect(longest).toBeLessThan(500);
    await expect(editor.root).not.toHaveAttribute('data-busy', { timeout: 6000 });
    await expect(editor.attempt).not.toBeEmpty();
    await editor.root.getByRole('button', { name: 'Reset' }).click();
    await expect(editor.attempt).toHaveText(/^Holds at 256 points/);
  });
}

test('a wrong variant is opened by a click, and Reset brings the article’s formula back', async ({
  page,
}) => {
  const [panel, editor] = await opened(page);
  const tex = await editor.field.inputValue();
  await panel.root.locator('[data-card="2"] button[data-tex]').click();
  await expect(editor.field).toBeFocused();
  await expect(editor.field).not.toHaveValue(tex);
  await expect(editor.attempt).toContainText('Refuted: this formula fails at');
  await editor.root.getByRole('button', { name: 'Reset' }).click();
  await expect(editor.field).toHaveValue(tex);
  await expect(editor.origin).toHaveText('This is the formula of the article.');
  await expect(editor.attempt).toHaveText(/^Holds at 256 points/);
});

test('the simplest counterexample is one-dimensional, at round numbers', async ({ page }) => {
  const [panel, editor] = await opened(page);
  await panel.root.locator('[data-card="1"] button[data-tex]').click();
  await editor.root.getByRole('button', { name: 'Find the simplest counterexample' }).click();
  await expect(editor.simplest).toHaveText(
    /^The simplest counterexample: this formula fails at d = 1, t = (1|0\.\d), xt = −?\d(\.\d)?\.left side/,
  );
  await expect(editor.simplest).toHaveRole('status');
  await editor.field.press('End');
  await page.keyboard.type(' ');
  await expect(editor.simplest).toBeEmpty();
});

test('the parameters and the seed of the panel apply', async ({ page }) => {
  const [panel, editor] = await opened(page);
  await panel.root.locator('[data-card="1"] button[data-tex]').click();
  await expect(editor.attempt).toContainText('Refuted');
  await panel.set({ d: '3', seed: '5' });
  await expect(editor.attempt).toContainText('fails at d = 3');
  expect(await editor.link.getAttribute('href')).toMatch(/&d=3&seed=5&tex=/);
  await panel.set({ seed: 'seven' });
  await expect(editor.attempt).toContainText('seven');
});

test('what a link asks for wrongly is named in place, in both languages', async ({ page }) => {
  await page.goto(`${article()}?eq=eq:continuity&tex=${'x'.repeat(4097)}#eq-continuity`);
  const panel = new Panel(page, 'eq:continuity');
  await expect(panel.problems).toHaveText(
    'tex is longer than 4096 characters: received 4097; shorten the formula',
  );
  await page.goto(`${article('zh')}?eq=eq:ode&tex=a#eq-ode`);
  await page.goto(`${article('zh')}?eq=eq:sde-equivalent&tex=a#eq-sde-equivalent`);
  await expect(new Panel(page, 'eq:sde-equivalent').problems).toHaveText(
    'tex 只用于由公式本身执行的式子，此式不是：请去掉 tex',
  );
});

test('markup in the formula of a link is text', async ({ page }) => {
  const attack = '<img src=x onerror=alert(1)>';
  await page.goto(`${article()}?eq=eq:continuity&tex=${encodeURIComponent(attack)}#eq-continuity`);
  const editor = new Editor(new Panel(page, 'eq:continuity'));
  await expect(editor.field).toHaveValue(attack);
  await expect(editor.attempt).toContainText('Cannot be evaluated');
  await expect(editor.root.locator('img')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const lang of ['en', 'zh'] as const) {
      test(`axe finds nothing in the open editor (${lang})`, async ({ page }) => {
        // The page of evidence: what is around the editor on the article has a test of its own.
        const [panel, editor] = await opened(page, `${article(lang)}eq-continuity/`, lang);
        await panel.root.locator('[data-card="1"] button[data-tex]').click();
        await expect(editor.attempt).toContainText(lang === 'en' ? 'Refuted' : '不成立');
        await editor.root.locator('[data-part="simplify"]').click();
        await expect(editor.simplest).toContainText('d = 1');
        expect(await axeFindings(page)).toEqual([]);
        await editor.field.fill('p_t(');
        await expect(editor.error).toHaveCount(1);
        await expect(editor.root).not.toHaveAttribute('data-busy');
        expect(await axeFindings(page)).toEqual([]);
      });
    }
  });
}

test.describe('on a phone of 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the editor stays in the page', async ({ page }) => {
    const [panel, editor] = await opened(page);
    await panel.root.locator('[data-card="2"] button[data-tex]').tap();
    await expect(editor.attempt).toContainText('Refuted');
    await editor.root.locator('[data-part="simplify"]').tap();
    await expect(editor.simplest).toContainText('d = 1');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test('the editor fetches at most 120 kB after a run, and nothing before it is opened', async ({ page }) => {
  const traffic = new Traffic(page);
  await page.goto(article());
  await readThrough(page);
  const panel = new Panel(page, 'eq:continuity');
  await panel.open();
  await panel.run.click();
  await expect(panel.here).toHaveText(/^Verified on your machine/);
  await page.waitForLoadState('networkidle');
  const early = Object.keys(await traffic.files());
  expect(early.length).toBeGreaterThan(2);
  expect(early.filter((file) => /katex[^/]*\.js$|editor|check-edited/.test(file))).toEqual([]);
  const editor = new Editor(panel);
  await editor.open.click();
  await expect(editor.attempt).toContainText('Holds at');
  await expect(editor.typeset.locator('.katex')).toBeVisible();
  await page.waitForLoadState('networkidle');
  // A worker that starts again asks again for what the run has fetched, and has it from the cache.
  const more = Object.entries(await traffic.files()).filter(([file]) => !early.includes(file));
  const files = Object.fromEntries(more);
  expect(more.length).toBeGreaterThan(2);
  expect(sum(files), JSON.stringify(files)).toBeLessThanOrEqual(120_000);
});

test('an editor that does not arrive is told in place', async ({ page }) => {
  await page.route('**/open-editor*.js', (route) => route.abort());
  page.removeAllListeners('console');
  await page.goto(article());
  const panel = new Panel(page, 'eq:continuity');
  await panel.open();
  await panel.root.locator('[data-edit]').click();
  await expect(panel.here).toContainText('could not be loaded');
});

import { article, expect, Panel, test } from './reader.ts';

test.setTimeout(120_000);

test('a reader runs an equation in eight dimensions with a seed of their own, and gets their own numbers', async ({
  page,
}) => {
  await page.goto(article());
  const panel = new Panel(page, 'eq:continuity');
  await panel.open();
  await expect(panel.badge).toHaveAttribute('aria-expanded', 'true');
  await expect(panel.atBuild).toContainText(/^\s*Verified at \d+ points; worst residual/);
  const before = await panel.samples();
  await panel.set({ d: '8', seed: '7' });
  await panel.run.click();
  await expect(panel.here).toHaveText(/^Verified on your machine at \d+ points; worst residual/);
  await expect(panel.root).not.toHaveAttribute('data-running');
  const figures = await panel.figures();
  expect(figures['seed']).toEqual(['20261123', expect.stringContaining('7')]);
  for (const name of ['worst residual', 'tolerance']) {
    const [build, here] = figures[name]!;
    expect(here).toMatch(/^≠ \d/);
    expect(here).not.toContain(build!);
  }
  const after = await panel.samples();
  expect(after).toContain('on your machine');
  expect(after).not.toBe(before);
  const dimensions = panel.root.locator('[data-part="samples"] tbody td:first-child');
  expect(new Set(await dimensions.allTextContents())).toEqual(new Set(['8']));
  await expect(panel.atBuild).toContainText('Verified at');
});

test('a wrong variant is rejected at a point, on the machine of the reader too', async ({ page }) => {
  await page.goto(article());
  const panel = new Panel(page, 'eq:continuity');
  await panel.open();
  await panel.set({ d: '2', seed: '11' });
  await panel.root.locator('button[data-wrong="1"]').click();
  const fails =
    /This formula fails at d = 2, t = [\d.]+, .*: left side \S+, right side \S+; the residual is \S+ times the tolerance\./;
  await expect(panel.here).toHaveText(fails);
  await expect(panel.here).toHaveAttribute('data-outcome', 'refuted');
  await expect(panel.root.locator('[data-part="wrong-1"]')).toHaveText(fails);
  await expect(panel.root.locator('[data-card="1"]')).toHaveAttribute('data-chosen');
  await expect(panel.root.locator('[data-card="2"]')).not.toHaveAttribute('data-chosen');
});

test('all checks of the article on rotary attention run to the end and are verified', async ({ page }) => {
  await page.goto('en/articles/rerope/');
  const all = page.locator('rd-run-all');
  await all.locator('[data-part="run"]').click();
  await expect(all.locator('[data-part="summary"]')).toHaveText(
    /^56 of 56 verified on your machine in [\d.]+ s\.$/,
    { timeout: 100_000 },
  );
});

test('all checks of the article run to the end and are verified', async ({ page }) => {
  await page.goto(article());
  const all = page.locator('rd-run-all');
  await all.locator('[data-part="run"]').click();
  await expect(all.locator('[data-part="run-word"]')).toHaveText('Stop');
  await expect(all.locator('[data-part="summary"]')).toHaveText(
    /^52 of 52 verified on your machine in [\d.]+ s\.$/,
    { timeout: 100_000 },
  );
  const bar = all.locator('[data-part="bar"]');
  await expect(bar).toHaveAttribute('max', '52');
  expect(await bar.evaluate((element: HTMLProgressElement) => element.position)).toBe(1);
  await expect(all.locator('[data-part="count"]')).toHaveText('52 / 52');
  await expect(all.locator('[data-part="failures"]')).toBeHidden();
  await expect(page.locator('a.badge[data-machine="verified"]')).toHaveCount(52);
  await expect(all.locator('[data-part="run-word"]')).toHaveText('Run all');
});

test('a permalink restores the parameters and the seed, and gives the same numbers', async ({ page }) => {
  await page.goto(article());
  const panel = new Panel(page, 'eq:continuity');
  await panel.open();
  await panel.set({ d: '3', seed: '12345' });
  await panel.root.locator('[name="t.lower"]').fill('0.3');
  await panel.root.locator('[name="t.upper"]').fill('0.6');
  await panel.run.click();
  await expect(panel.here).toHaveText(/^Verified on your machine/);
  const numbers = async () => {
    const { time, ...figures } = await panel.figures();
    return {
      figures,
      seconds: typeof time,
      samples: await panel.samples(),
      said: await panel.here.textContent(),
    };
  };
  const first = await numbers();
  const link = await panel.root.locator('[data-part="permalink"]').getAttribute('href');
  expect(link).toContain('?eq=eq:continuity&d=3&t=0.3..0.6&seed=12345&run=1#eq-continuity');
  await page.goto(link!);
  await expect(panel.here).toHaveText(/^Verified on your machine/);
  expect(await numbers()).toEqual(first);
  await page.reload();
  await expect(panel.here).toHaveText(/^Verified on your machine/);
  expect(await numbers()).toEqual(first);
  await expect(panel.root.locator('select[name="d"]')).toHaveValue('3');
  await expect(panel.root.locator('[name="t.lower"]')).toHaveValue('0.3');
});

test('a permalink restores a wrong variant, which is rejected again', async ({ page }) => {
  await page.goto(`${article('zh')}?eq=eq:continuity&d=1&seed=5&wrong=2&run=1#eq-continuity`);
  const panel = new Panel(page, 'eq:continuity');
  await expect(panel.here).toHaveText(
    /^此式在 d = 1，t = .+ 处不成立：左边 .+，右边 .+；残差是容差的 .+ 倍。$/,
  );
  await expect(panel.root.locator('[data-card="2"]')).toHaveAttribute('data-chosen');
});

test('Stop ends a run, and the verdict of the build stands', async ({ page }) => {
  await page.goto(article());
  // A derivation that never arrives keeps the run under way for as long as it takes to press Stop.
  await page.route('**/derivation*.js', () => undefined);
  const panel = new Panel(page, 'eq:continuity');
  await panel.open();
  await panel.run.click();
  await expect(panel.run).toContainText('Stop');
  await panel.run.click();
  await expect(panel.here).toHaveText('Stopped. The verdict of the build stands.');
  await expect(panel.run).toContainText('Run');
  await expect(panel.atBuild).toContainText('Verified at');
});

test('the equation of the home page runs in its place', async ({ page }) => {
  await page.goto('zh/');
  const panel = page.locator('rd-panel');
  await panel.locator('.panel-more > summary').click();
  await panel.locator('[data-part="run"]').click();
  await expect(panel.locator('[data-part="machine"]')).toHaveText(
    /^本机已验证：\d+ 个点，最大残差 .+，容差 .+。$/,
  );
});

test('a page of evidence runs its check too', async ({ page }) => {
  await page.goto(`${article('en')}eq-prior-kl/`);
  const panel = page.locator('rd-panel');
  await panel.locator('[data-part="run"]').click();
  await expect(panel.locator('[data-part="machine"]')).toHaveText(
    /^Verified on your machine at \d+ points; no violation/,
    {
      timeout: 60_000,
    },
  );
});

test('dropping a hypothesis shows where the conclusion fails', async ({ page }) => {
  await page.goto(`${article()}eq-flow-inverse/`);
  const panel = page.locator('rd-panel');
  await panel.getByRole('button', { name: 'Drop this hypothesis' }).click();
  const here = panel.locator('[data-part="machine"]');
  await expect(here).toHaveAttribute('data-outcome', 'refuted');
  await expect(here).toHaveText(/^This formula fails at .*T = .*left side .*right side/);
  await expect(panel.locator('[data-part="wrong-4"]')).toHaveText(/^On your machine: This formula fails/);
  await expect(panel.locator('[data-part="permalink"]')).toHaveAttribute('href', /wrong=4/);
});

test('dropping an assumption runs the equation that rests on it', async ({ page }) => {
  await page.goto(`${article('zh')}eq-no-flux/?eq=eq:no-flux&wrong=1&run=1`);
  const panel = page.locator('rd-panel');
  const here = panel.locator('[data-part="machine"]');
  await expect(here).toHaveAttribute('data-outcome', 'refuted');
  await expect(here).toHaveText(/^此式在 .* 处不成立/);
  await expect(panel.locator('.panel-card')).toContainText('随之不成立的是 (44)');
  await panel.getByRole('button', { name: '运行', exact: true }).click();
  await expect(here).toHaveText(/^假设/);
});

import { article, expect, Panel, test } from './reader.ts';

test.describe('what is asked for wrongly', () => {
  test('a misspelt parameter of a permalink is named in place, with the nearest one', async ({ page }) => {
    await page.goto(`${article()}?eq=eq:continuity&dd=8&seed=7#eq-continuity`);
    const panel = new Panel(page, 'eq:continuity');
    await expect(panel.problems).toHaveText('there is no parameter dd: received dd=8; the nearest is d');
    await expect(panel.root.locator('input[name="seed"]')).toHaveValue('7');
    await expect(panel.root.locator('select[name="d"]')).toHaveValue('');
  });

  test('values of a permalink that are not on offer are named in place, in Chinese too', async ({ page }) => {
    await page.goto(`${article('zh')}?eq=eq:continuity&d=7&seed=x&wrong=9#eq-continuity`);
    const problems = new Panel(page, 'eq:continuity').problems.locator('p');
    await expect(problems).toHaveText([
      /^d 只能取 1、2、3、8：收到 d=7；最接近的是 d=8$/,
      /seed=x/,
      /wrong=9；最接近的是 wrong=2$/,
    ]);
  });

  test('a misspelt equation of a permalink is named on top, with the nearest one', async ({ page }) => {
    await page.goto(`${article()}?eq=eq:continuty&run=1`);
    const said = page.locator('rd-run-all [data-part="failures"]');
    await expect(said).toContainText('there is no equation eq:continuty in this article');
    await expect(said.getByRole('link', { name: 'eq:continuity' })).toHaveAttribute('href', '#eq-continuity');
  });

  test('markup in a permalink is shown as text', async ({ page }) => {
    const attack = encodeURIComponent('<img src=x onerror=alert(1)>');
    await page.goto(`${article()}?eq=eq:continuity&${attack}=1&d=${attack}#eq-continuity`);
    const { problems } = new Panel(page, 'eq:continuity');
    await expect(problems).toContainText('<img src=x onerror=alert(1)>');
    await expect(problems.locator('img')).toHaveCount(0);
    await page.goto(`${article()}?eq=${attack}`);
    await expect(page.locator('rd-run-all [data-part="failures"]')).toContainText(
      '<img src=x onerror=alert(1)>',
    );
    await expect(page.locator('rd-run-all img')).toHaveCount(0);
  });

  test('a seed that is no number is refused in place, and nothing runs', async ({ page }) => {
    await page.goto(article());
    const panel = new Panel(page, 'eq:continuity');
    await panel.open();
    await panel.set({ seed: 'seven' });
    await panel.run.click();
    await expect(panel.problems).toContainText('seven');
    await expect(panel.here).toHaveText('');
  });

  test('an address that leads nowhere says so in both languages and offers a way home', async ({ page }) => {
    const response = await page.goto('en/articles/nothing-here/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('link', { name: 'Rederive' })).toBeVisible();
    await expect(page.getByRole('link', { name: '重演' })).toBeVisible();
  });
});

test.describe('what breaks', () => {
  // The browser itself tells the console of a request that failed.
  test.use({ quiet: false });

  test('a worker that cannot start is told in place, and the verdict of the build stands', async ({
    page,
  }) => {
    await page.route('**/run.worker*.js', (route) => route.abort());
    await page.goto(article());
    const panel = new Panel(page, 'eq:continuity');
    await panel.open();
    const before = await panel.atBuild.textContent();
    await panel.run.click();
    await expect(panel.here).toHaveText(
      'The worker could not start in this browser. The verdict of the build stands.',
    );
    expect(await panel.atBuild.textContent()).toBe(before);
    await expect(panel.root).toHaveAttribute('data-verdict', 'verified');
    await page.locator('rd-run-all [data-part="run"]').click();
    await expect(page.locator('rd-run-all [data-part="summary"]')).toHaveText(
      'The worker could not start in this browser. The verdict of the build stands.',
    );
    await expect(page.locator('.ledger-sentence')).toContainText('52 verified');
  });

  test('a browser without workers is told in place', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'Worker', {
        value: function Worker() {
          throw new Error('no workers here');
        },
      });
    });
    await page.goto(article('zh'));
    const panel = new Panel(page, 'eq:continuity');
    await panel.open();
    await panel.run.click();
    await expect(panel.here).toHaveText('此浏览器无法启动后台线程。构建时的结论不变。');
  });

  test('a derivation that does not arrive is told in place, and the next run succeeds', async ({ page }) => {
    await page.route('**/derivation*.js', (route) => route.abort());
    await page.goto(article());
    const panel = new Panel(page, 'eq:continuity');
    await panel.open();
    await panel.run.click();
    await expect(panel.here).toContainText('could not be loaded');
    await expect(panel.here).toContainText('The verdict of the build stands.');
    await page.unroute('**/derivation*.js');
    await panel.run.click();
    await expect(panel.here).toHaveText(/^Verified on your machine/);
  });

  test('evidence that cannot be fetched ends on its own page', async ({ page }) => {
    let isFirst = true;
    await page.route('**/eq-continuity/', (route) => {
      const wasFirst = isFirst;
      isFirst = false;
      return wasFirst ? route.abort() : route.continue();
    });
    await page.goto(article());
    await page.locator('#eq-continuity a.badge').dispatchEvent('click');
    await expect(page).toHaveURL(/\/eq-continuity\/$/);
    await expect(page.locator('rd-panel .panel-verdict')).toContainText('Verified at');
  });

  test('a figure that throws leaves its still and says so in place', async ({ page }) => {
    await page.route('**/element*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: "throw new Error('a broken figure');" }),
    );
    await page.goto(article());
    const figure = page.locator('rd-density-flow');
    await figure.scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-state', 'failed');
    await expect(figure.getByRole('status')).toContainText('a broken figure');
    await expect(figure.locator('.figure-still').first()).toBeVisible();
    const panel = new Panel(page, 'eq:continuity');
    await panel.open();
    await panel.run.click();
    await expect(panel.here).toHaveText(/^Verified on your machine/);
  });
});

test('storage denied changes nothing but what is remembered', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'] as const) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  await page.goto('');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.goto(article());
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const panel = new Panel(page, 'eq:continuity');
  await panel.open();
  await panel.run.click();
  await expect(panel.here).toHaveText(/^Verified on your machine/);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/articles\/diffusion-ode\//);
});

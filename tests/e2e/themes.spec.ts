import type { BrowserContext, Page } from '@playwright/test';
import sharp from 'sharp';
import { article, expect, test } from './reader.ts';

/** Everything that the compositor shows from here on, as pictures. */
async function film(page: Page): Promise<{ readonly end: () => Promise<Buffer[]> }> {
  const frames: Buffer[] = [];
  const client = await page.context().newCDPSession(page);
  client.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(Buffer.from(data, 'base64'));
    // The last frames may come when the page is already being closed.
    client.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await client.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return {
    end: async () => {
      await client.send('Page.stopScreencast');
      await client.detach();
      return frames;
    },
  };
}

/** Mean lightness of the left edge, 0 to 255, where no page of the site has text. */
async function edge(frame: Buffer): Promise<number> {
  const picture = sharp(frame);
  const { height } = await picture.metadata();
  const { channels } = await picture.extract({ left: 0, top: 60, width: 8, height: height - 120 }).stats();
  return channels[0]!.mean;
}

/** A slow host: pages come at once, styles do not. */
const delayStyles = (context: BrowserContext) =>
  context.route('**/*.css', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });

for (const system of ['light', 'dark'] as const) {
  for (const stored of ['light', 'dark', 'system'] as const) {
    const expected = stored === 'system' ? system : stored;
    test.describe(`on a ${system} system with the choice ${stored}`, () => {
      test.use({ colorScheme: system });

      for (const [kind, address] of [
        ['the English article', article('en')],
        ['the Chinese home', 'zh/'],
      ] as const) {
        test(`every frame of ${kind} is ${expected}, from the first on`, async ({ page }) => {
          await page.goto('en/report/');
          await page.evaluate((theme) => localStorage.setItem('theme', theme), stored);
          await page.reload();
          await delayStyles(page.context());
          const { end } = await film(page);
          await page.goto(address);
          await expect(page.locator('h1')).toBeInViewport();
          const frames = await Promise.all((await end()).map(edge));
          expect(frames.length).toBeGreaterThan(0);
          const wrong = frames.filter((lightness) => lightness > 128 !== (expected === 'light'));
          expect(wrong).toEqual([]);
        });
      }
    });
  }
}

const frameColour = (page: Page) =>
  page
    .locator('meta[name="theme-color"]')
    .evaluateAll((metas) =>
      (metas as HTMLMetaElement[])
        .filter(({ media }) => matchMedia(media).matches)
        .map(({ content }) => content),
    );

test('the colour of the browser’s frame follows a chosen theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('en/');
  expect(await frameColour(page)).toEqual(['#fbf8f1']);
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect.poll(() => frameColour(page)).toEqual(['#1a1714']);
  await page.reload();
  expect(await frameColour(page)).toEqual(['#1a1714']);
  // What the browser paints before the style sheet has come.
  await expect(page.locator('meta[name="color-scheme"]')).toHaveAttribute('content', 'dark');
  await page.getByRole('radio', { name: 'As the system' }).check({ force: true });
  await expect.poll(() => frameColour(page)).toEqual(['#fbf8f1']);
});

test('the colours of the frame are those of the paper', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('en/');
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const [red, green, blue] = paper.match(/\d+/g)!.map((part) => Number(part).toString(16).padStart(2, '0'));
    expect(await frameColour(page)).toEqual([`#${red}${green}${blue}`]);
  }
});

test('a theme that is chosen in another window holds here too', async ({ page, context }) => {
  await page.goto('en/');
  const other = await context.newPage();
  await other.goto('zh/');
  await other.getByRole('radio', { name: '深色' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

import { expect, pageKinds, test } from './reader.ts';

const chinese = Object.entries(pageKinds).filter(([, address]) => address.startsWith('zh/'));

for (const [kind, address] of chinese) {
  test(`no line break leaves a space between Chinese characters on ${kind}`, async ({ page }) => {
    await page.goto(address);
    const found = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement?.closest('script, style, pre, code, textarea, .katex')
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
      );
      const broken = /[\p{Script=Han}，。；：、？！）》”][ \n\t]+[\p{Script=Han}（《“，。；：、？！）》”]/u;
      const texts: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        if (broken.test(text)) texts.push(text.slice(0, 80));
      }
      return texts;
    });
    expect(found).toEqual([]);
  });
}

test('Chinese is set as Chinese is', async ({ page }) => {
  await page.goto('zh/articles/diffusion-ode/');
  const style = await page
    .locator('.prose > p')
    .first()
    .evaluate((paragraph) => {
      const emphasis = document.createElement('em');
      paragraph.append(emphasis);
      const of = (element: Element, names: readonly string[]) => {
        const computed = getComputedStyle(element);
        return Object.fromEntries(names.map((name) => [name, computed.getPropertyValue(name)]));
      };
      const names = ['text-autospace', 'line-break', 'text-align', 'text-wrap-style', 'font-family'];
      return {
        ...of(paragraph, names),
        ...of(emphasis, ['font-style', 'text-emphasis-style']),
      };
    });
  expect(style).toMatchObject({
    'text-autospace': 'normal',
    'line-break': 'strict',
    'text-align': 'justify',
    'text-wrap-style': 'pretty',
    'font-style': 'normal',
    'text-emphasis-style': 'dot',
  });
});

test('no text is set in the font of the system’s interface', async ({ page }) => {
  await page.goto('zh/articles/diffusion-ode/');
  const styles = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
      .join('\n'),
  );
  expect(styles).toContain('PingFang SC');
  expect(styles).not.toMatch(/system-ui|-apple-system|BlinkMac/i);
});

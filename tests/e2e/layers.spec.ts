import { expect, pageKinds, test } from './reader.ts';

const order = ['reset', 'tokens', 'katex', 'base', 'layout', 'components', 'print'];

/** Layers rank as they are first named: a sheet that comes too early would put its layer under all others. */
for (const [kind, address] of Object.entries(pageKinds)) {
  test(`the layers rank as declared on ${kind}`, async ({ page }) => {
    await page.goto(address);
    const ranked = await page.evaluate(() => {
      const names = new Set<string>();
      for (const { cssRules } of document.styleSheets) {
        for (const rule of cssRules) {
          if (rule instanceof CSSLayerStatementRule) rule.nameList.forEach((name) => names.add(name));
          if (rule instanceof CSSLayerBlockRule) names.add(rule.name);
        }
      }
      return [...names];
    });
    expect(ranked).toEqual(order);
  });
}

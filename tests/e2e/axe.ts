import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page, or in the parts of it that match a selector, as one line for each place that violates a rule of
 * WCAG 2.2 A and AA or of good practice.
 */
export async function axeFindings(page: Page, parts?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .withTags(rules)
    // No page has frames; without them this way is twice as fast.
    .setLegacyMode(true);
  const { violations } = await (parts === undefined ? axe : axe.include(parts)).analyze();
  const found: string[] = [];
  for (const { id, help, nodes } of violations) {
    for (const { target, html } of nodes) {
      const place = target.join(' ');
      // To axe a head of a table that holds MathML alone is empty.
      if (id === 'empty-table-header' && (await page.locator(place).locator('math').count()) > 0) continue;
      found.push(`${id}: ${help}: ${place} (${html})`);
    }
  }
  return found;
}

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page, or in the parts of it that match a selector, as one line for each rule of WCAG 2.2 A and AA
 * or of good practice that is violated.
 */
export async function axeFindings(page: Page, parts?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .withTags(rules)
    // To axe a head of a table that holds MathML alone is empty.
    .disableRules(['empty-table-header'])
    // No page has frames; without them this way is twice as fast.
    .setLegacyMode(true);
  const { violations } = await (parts === undefined ? axe : axe.include(parts)).analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ target, html }) => `${target.join(' ')} (${html})`).join(', ')}`,
  );
}

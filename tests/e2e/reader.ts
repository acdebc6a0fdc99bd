import { expect, test as base, type Locator, type Page } from '@playwright/test';

export const article = (lang: 'en' | 'zh' = 'en', slug = 'diffusion-ode'): string =>
  `${lang}/articles/${slug}/`;

/** One page of each kind, as an address relative to the base. */
export const pageKinds = {
  'the entrance': '',
  'the English home': 'en/',
  'the Chinese home': 'zh/',
  'the English article': article('en'),
  'the Chinese article': article('zh'),
  'the English article with matrices': article('en', 'rope-completeness'),
  'the Chinese article with matrices': article('zh', 'rope-completeness'),
  'the English article with tables': article('en', 'rerope'),
  'the Chinese article with tables': article('zh', 'rerope'),
  'an English page of evidence': `${article('en')}eq-continuity/`,
  'a Chinese page of evidence': `${article('zh')}eq-continuity/`,
  'the evidence of a law': `${article('en')}eq-sde-equivalent/`,
  'the evidence of an assumption': `${article('en')}eq-no-flux/`,
  'the evidence of a definition': `${article('en')}eq-ode/`,
  'the evidence of a wrong statement': `${article('en', 'rope-completeness')}eq-rc-refl-claim/`,
  'an English list of mutants': `${article('en')}eq-abs-det/mutants/`,
  'a Chinese list of mutants': `${article('zh')}eq-gauge/mutants/`,
  'the English graph of an article': `${article('en')}graph/`,
  'the Chinese graph of an article': `${article('zh')}graph/`,
  'the English graph of the site': 'en/graph/',
  'the Chinese graph of the site': 'zh/graph/',
  'the English language reference': 'en/language/',
  'the Chinese language reference': 'zh/language/',
  'the English errors': 'en/errors/',
  'the Chinese errors': 'zh/errors/',
  'the English page for reports': 'en/report/?about=diffusion-ode/eq:continuity&kind=wrong',
  'the Chinese page for reports': 'zh/report/',
  'the English glossary': 'en/glossary/',
  'the Chinese glossary': 'zh/glossary/',
  'the English bibliography': 'en/bibliography/',
  'the Chinese bibliography': 'zh/bibliography/',
  'what is shown without a network': 'offline/',
  'the English verification report': 'en/verification/',
  'the Chinese verification report': 'zh/verification/',
  'the English errata': 'en/errata/',
  'the Chinese errata': 'zh/errata/',
  'the entrance to the errata': 'errata/',
  'an address that leads nowhere': 'en/articles/nothing-here/',
} as const;

/** A panel of the article, with the parts that a reader uses. */
export class Panel {
  readonly root: Locator;
  readonly badge: Locator;
  readonly run: Locator;
  /** The sentence of the build. */
  readonly atBuild: Locator;
  /** The sentence of the reader's machine. */
  readonly here: Locator;
  readonly problems: Locator;

  constructor(page: Page, label: string) {
    const anchor = label.replace(':', '-');
    this.root = page.locator(`#panel-${anchor}`);
    this.badge = page.locator(`#${anchor} a.badge`);
    this.run = this.root.locator('[data-part="run"]');
    this.atBuild = this.root.locator('.panel-verdict');
    this.here = this.root.locator('[data-part="machine"]');
    this.problems = this.root.locator('[data-part="problems"]');
  }

  async open(): Promise<void> {
    await this.badge.click();
    await expect(this.run).toBeVisible();
  }

  /** Sets a choice of the world and the seed. */
  async set(settings: { readonly d?: string; readonly seed?: string }): Promise<void> {
    if (settings.d !== undefined) await this.root.locator('select[name="d"]').selectOption(settings.d);
    if (settings.seed !== undefined) await this.root.locator('input[name="seed"]').fill(settings.seed);
  }

  /** The figures of the table by row: at build, and on this machine where it has run. */
  async figures(): Promise<Record<string, string[]>> {
    const rows = await this.root.locator('[data-part="figures"] tbody tr').all();
    const texts = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
    return Object.fromEntries(texts.map(([name = '', ...values]) => [name, values]));
  }

  /** The sample points as text. */
  async samples(): Promise<string> {
    return (await this.root.locator('[data-part="samples"]').textContent()) ?? '';
  }
}

/** A test that fails when anything is said on the console, be it by a blocked script. */
export const test = base.extend<{ quiet: boolean; silence: undefined }>({
  quiet: [true, { option: true }],
  silence: [
    async ({ page, quiet }, use) => {
      const said: string[] = [];
      page.on('console', (message) => {
        // Chromium itself reports a page that was not found, which is what its address asks for.
        if (message.location().url === page.url() && message.text().includes('status of 404')) return;
        // What the configuration of these tests blocks is told by Playwright, not by the page.
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        said.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => said.push(error.stack ?? error.message));
      await use(undefined);
      if (quiet) expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

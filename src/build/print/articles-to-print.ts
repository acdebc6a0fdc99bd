import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '#i18n';
import type { Ledger } from '#verification';

export interface ArticleToPrint {
  /** The folder of its page in the site, with slashes and without one at either end. */
  readonly path: string;
  /** The name of its PDF in that folder. */
  readonly file: string;
}

/** Every article of the ledger in every language that has a page. */
export const articlesToPrint = (folder: string, ledger: Ledger): ArticleToPrint[] =>
  Object.keys(ledger.articles)
    .flatMap((slug) =>
      languages.map((lang) => ({ path: `${lang}/articles/${slug}`, file: `${slug}.${lang}.pdf` })),
    )
    .filter(({ path }) => existsSync(join(folder, path, 'index.html')));

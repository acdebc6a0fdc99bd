import { globSync } from 'node:fs';
import { languages, type Language } from '#i18n';
import { anchor } from '#markdown';
import type { Ledger } from '#verification';

/** A page to be searched, as a path below the site. */
export interface SitePage {
  readonly language: Language;
  /** `en/articles/diffusion-ode/`. */
  readonly path: string;
}

/**
 * The pages of the site whose text is searched: all but the homes, which only announce other pages, and the pages of
 * single equations, which are found in their articles.
 */
export function sitePages(folder: string, { articles }: Ledger): SitePage[] {
  const equations = new Set(
    Object.values(articles).flatMap(({ slug, entries }) =>
      entries.map(({ label }) => `articles/${slug}/${anchor(label)}/`),
    ),
  );
  return languages.flatMap((language) =>
    globSync('**/index.html', { cwd: `${folder}/${language}` })
      .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/u, ''))
      .filter((path) => path !== '' && !equations.has(path.split('/').slice(0, 3).join('/') + '/'))
      .sort()
      .map((path) => ({ language, path: `${language}/${path}` })),
  );
}

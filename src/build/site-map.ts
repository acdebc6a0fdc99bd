import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { languages } from '../i18n/text.ts';

type Links = NonNullable<SitemapItem['links']>;

/**
 * The counterparts of a page, with the one for whoever reads none of the languages: the entrance that offers them all,
 * where there is one, and otherwise the English page.
 *
 * @param links where an entrance, whose address names no language, counts as English
 */
export function counterparts(links: Links): Links {
  const [first, second] = links
    .filter(({ lang }) => lang === 'en')
    .toSorted((one, other) => one.url.length - other.url.length);
  if (!first) return links;
  const told = second ? links.filter((link) => link !== first) : links;
  return [...told, { lang: 'x-default', url: first.url }];
}

/**
 * The integration that lists the pages for search engines, each with its counterparts by language.
 *
 * Lists of mutants are evidence of evidence, and hardly what someone searches for; nor is what is shown offline.
 */
export const siteMap = (): AstroIntegration =>
  sitemap({
    i18n: { defaultLocale: 'en', locales: Object.fromEntries(languages.map((each) => [each, each])) },
    filter: (page) => !/\/(mutants|offline)\/$/.test(page),
    serialize: ({ links, ...page }) => (links ? { ...page, links: counterparts(links) } : page),
  });

import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { languages } from '../i18n/text.ts';

const alike = (links: NonNullable<SitemapItem['links']>): NonNullable<SitemapItem['links']> => {
  const english = links.findLast(({ lang }) => lang === 'en');
  if (!english) return links;
  // The entrance, which asks for a language, is no English page but the one for whoever reads neither.
  const entrance = english.url.replace(/en\/$/, '');
  const home = links.some(({ url }) => url === entrance && url !== english.url);
  const told = links.filter(({ url }) => !home || url !== entrance);
  return [...told, { lang: 'x-default', url: home ? entrance : english.url }];
};

/**
 * The integration that lists the pages for search engines, each with its counterparts by language.
 *
 * Lists of mutants are evidence of evidence, and hardly what someone searches for.
 */
export const siteMap = (): AstroIntegration =>
  sitemap({
    i18n: { defaultLocale: 'en', locales: Object.fromEntries(languages.map((each) => [each, each])) },
    filter: (page) => !page.endsWith('/mutants/'),
    serialize: ({ links, ...page }) => (links ? { ...page, links: alike(links) } : page),
  });

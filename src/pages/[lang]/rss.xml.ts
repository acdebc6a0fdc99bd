import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import type { Language } from '#i18n';
import { homeAddress, languages, rssAddress, words } from '#i18n';
import { feedEntries } from '../../../components/feed/entries.ts';

export const getStaticPaths = () => languages.map((lang) => ({ params: { lang } }));

/** The RSS feed of one language, for readers that do not know Atom. */
export const GET: APIRoute = async ({ params, site, url }) => {
  const lang = params['lang'] as Language;
  const origin = site ?? url;
  const absolute = (address: string): string => new URL(address, origin).href;
  const entries = await feedEntries(lang, origin);
  return rss({
    title: words.siteName[lang],
    description: words.promise[lang],
    site: absolute(homeAddress(lang)),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: `<language>${lang}</language><atom:link rel="self" type="application/rss+xml" href="${absolute(rssAddress(lang))}"/>`,
    items: entries.map(({ address, title, summary, updated, keywords, html }) => ({
      link: address,
      title,
      description: summary,
      pubDate: updated,
      categories: [...keywords],
      content: html,
      customData: `<dc:creator>${words.siteName[lang]}</dc:creator>`,
    })),
  });
};

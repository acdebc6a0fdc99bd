import type { APIRoute } from 'astro';
import type { Language } from '#i18n';
import { languages } from '#i18n';
import { atom } from '../../../components/feed/atom.ts';
import { feedEntries } from '../../../components/feed/entries.ts';

export const getStaticPaths = () => languages.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = async ({ params, site, url }) => {
  const lang = params['lang'] as Language;
  const origin = site ?? url;
  return new Response(atom(await feedEntries(lang, origin), lang, origin), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};

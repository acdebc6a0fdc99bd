import { ledger } from 'virtual:rederive/ledger';
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import type { Language } from '#i18n';
import type { KnownArticle } from '../../components/lost/known-articles.ts';

/** Every article with its titles and the numbers of its equations, for a page that has to say what is near an address. */
export const GET: APIRoute = async () => {
  const known: Record<string, KnownArticle> = {};
  for (const { id, data } of await getCollection('articles')) {
    const [slug, lang] = id.split('/') as [string, Language];
    const entries = ledger.articles[slug]?.entries ?? [];
    known[slug] = {
      titles: { ...known[slug]?.titles, [lang]: data.title },
      numbers: Object.fromEntries(entries.map(({ label, number }) => [label, number])),
    };
  }
  return new Response(JSON.stringify(known), { headers: { 'content-type': 'application/json' } });
};

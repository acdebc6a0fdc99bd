import { ledger } from 'virtual:rederive/ledger';
import { getCollection } from 'astro:content';
import type { Language } from '#i18n';
import type { ToldArticle } from './told-article.ts';

/** The articles in one language with their ledgers, the latest first. */
export async function toldArticles(lang: Language): Promise<ToldArticle[]> {
  const articles = await getCollection('articles', ({ id }) => id.endsWith(`/${lang}`));
  return articles
    .map(({ id, data, body = '' }) => {
      const slug = id.slice(0, id.lastIndexOf('/'));
      return { slug, lang, data, body, entries: ledger.articles[slug]?.entries ?? [] };
    })
    .sort((one, other) => other.data.original.date.getTime() - one.data.original.date.getTime());
}

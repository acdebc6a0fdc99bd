import { getCollection, getEntry } from 'astro:content';
import { articleAddress, type Language } from '#i18n';
import { articleCitation, type ArticleCitation } from '../../src/build/article-citation.ts';

/** An article in one language. */
export interface CitedArticle extends Record<string, string> {
  readonly lang: Language;
  readonly slug: string;
}

/** Every article in every language in which it is told. */
export const citationPaths = async (): Promise<{ params: CitedArticle }[]> =>
  (await getCollection('articles')).map(({ id }) => {
    const [slug, lang] = id.split('/') as [string, Language];
    return { params: { lang, slug } };
  });

/**
 * How to cite an article.
 *
 * @param site the address of the host
 */
export async function citationOf({ lang, slug }: CitedArticle, site: URL): Promise<ArticleCitation> {
  const { data } = (await getEntry('articles', `${slug}/${lang}`))!;
  const url = new URL(articleAddress(lang, slug), site).href;
  return articleCitation(data, { slug, language: lang, url });
}

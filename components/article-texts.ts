import { getCollection } from 'astro:content';
import type { Language } from '#i18n';
import { articleText, type ArticleText } from './article-text.ts';

export interface ListedArticle extends ArticleText {
  readonly slug: string;
}

/** Every article for readers of a language, as {@link articleText} finds it; the oldest source comes first. */
export async function articleTexts(lang: Language): Promise<ListedArticle[]> {
  const slugs = new Set((await getCollection('articles')).map(({ id }) => id.slice(0, id.lastIndexOf('/'))));
  const texts = [...slugs].map(async (slug) => ({ slug, ...(await articleText(slug, lang)) }));
  const published = ({ article }: ListedArticle): number => article.data.original.date.getTime();
  return (await Promise.all(texts)).sort((one, other) => published(one) - published(other));
}

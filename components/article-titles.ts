import type { ListedArticle } from './article-texts.ts';

/** The titles of articles by slug, in the order of the list. */
export const articleTitles = (articles: readonly ListedArticle[]): Readonly<Record<string, string>> =>
  Object.fromEntries(articles.map(({ slug, article }) => [slug, article.data.title]));

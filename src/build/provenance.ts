import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { languages } from '../i18n/text.ts';
import { parseArticle, readingTime, Source, type ReadingTime } from '#markdown';
import { articlesFolder, articleSlugs } from './articles.ts';
import { history, type Change } from './history.ts';
import { repository } from './repository.ts';

/** What is known of an article besides what it says. */
export interface ArticleProvenance {
  /** Newest first; empty when it is not known. */
  readonly changes: readonly Change[];
  /** By language. */
  readonly reading: Readonly<Record<string, ReadingTime>>;
}

/** Where the site comes from. */
export interface Provenance {
  readonly repository: string | null;
  /** By slug. */
  readonly articles: Readonly<Record<string, ArticleProvenance>>;
}

function articleProvenance(root: string, slug: string): ArticleProvenance {
  const folder = relative(root, join(articlesFolder(root), slug))
    .split(sep)
    .join('/');
  const reading = Object.fromEntries(
    languages.flatMap((lang) => {
      const file = `${folder}/article.${lang}.mdx`;
      if (!existsSync(join(root, file))) return [];
      return [[lang, readingTime(parseArticle(new Source(file, readFileSync(join(root, file), 'utf8'))))]];
    }),
  );
  return { changes: history(root, folder, 'article.en.mdx'), reading };
}

/** Gathers what pages say of the sources. */
export const provenance = (root: string): Provenance => ({
  repository: repository(root),
  articles: Object.fromEntries(articleSlugs(root).map((slug) => [slug, articleProvenance(root, slug)])),
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Source, type Problem } from '#markdown';
import type { Language } from '../i18n/text.ts';
import { unknownCitations } from './citing-problems.ts';
import { frontMatterProblems } from './front-matter-problems.ts';
import { unknownTables } from './reported-problems.ts';

/** What does not fit in the front matter of one language, and the tables and works that it names without their being there, where there is one that could be read. */
export function unfit(
  slug: string,
  language: Language,
  root: string,
  drafted: readonly Problem[],
): Problem[] {
  const file = `content/articles/${slug}/article.${language}.mdx`;
  const has = (...slugs: string[]): boolean =>
    drafted.some((problem) => problem.place?.file === file && slugs.includes(problem.slug));
  if (!existsSync(join(root, file)) || has('front-matter')) return [];
  const article = new Source(file, readFileSync(join(root, file), 'utf8'));
  return [
    ...frontMatterProblems(article),
    ...(has('article-syntax')
      ? []
      : [...unknownTables(article, slug, root), ...unknownCitations(article, root)]),
  ];
}

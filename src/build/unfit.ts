import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Source, type Problem } from '#markdown';
import type { Language } from '../i18n/text.ts';
import { frontMatterProblems } from './front-matter-problems.ts';

/** What does not fit in the front matter of one language, where it could be read. */
export function unfit(
  slug: string,
  language: Language,
  root: string,
  drafted: readonly Problem[],
): Problem[] {
  const file = `content/articles/${slug}/article.${language}.mdx`;
  const unread = ['article-missing', 'front-matter'];
  if (drafted.some((problem) => problem.place?.file === file && unread.includes(problem.slug))) return [];
  return frontMatterProblems(new Source(file, readFileSync(join(root, file), 'utf8')));
}

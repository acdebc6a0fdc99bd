import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { languages, type Language } from '../i18n/text.ts';
import type { DraftEquation, LedgerDraft } from '#verification';
import { citationParity } from './citation-parity.ts';
import { parity } from './parity.ts';
import { Problem } from './problem.ts';
import { readArticle, type ArticleReading } from './read-article.ts';
import { Source } from './source.ts';

export interface ArticleDraft {
  readonly draft: LedgerDraft;
  readonly problems: readonly Problem[];
}

const plain = ({ label, number, tex, place }: DraftEquation): DraftEquation => ({
  label,
  number,
  tex,
  place,
});

interface Telling {
  readonly source: Source;
  readonly reading: ArticleReading;
}

function read(folder: string, language: Language, root: string): Telling | null {
  const path = join(folder, `article.${language}.mdx`);
  if (!existsSync(path)) return null;
  const source = new Source(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8'));
  return { source, reading: readArticle(source) };
}

function untold(folder: string, root: string): Problem {
  const file = relative(root, join(folder, 'article.en.mdx')).split(sep).join('/');
  return new Problem({
    slug: 'article-missing',
    message: `there is no ${file}, nor the same in Chinese`,
    hint: 'an article is told in both languages; until it is translated, one will do.',
    place: { file, line: 1, column: 1 },
  });
}

/**
 * The labelled formulas of an article, as its two languages tell them, before any has run. Where one language is still
 * missing, the other stands for both.
 *
 * @param folder `content/articles/<slug>`
 * @param root what the files in places and messages are relative to
 */
export function draftArticle(folder: string, root = process.cwd()): ArticleDraft {
  const [english, chinese] = languages.map((language) => read(resolve(root, folder), language, root));
  const [en, zh] = [english ?? chinese, chinese ?? english];
  const slug = basename(folder);
  if (!en || !zh) {
    const problems = [untold(resolve(root, folder), root)];
    return { draft: { slug, equations: { en: [], zh: [] } }, problems };
  }
  const equations = { en: en.reading.equations.map(plain), zh: zh.reading.equations.map(plain) };
  const own = [...new Set([en, zh])].flatMap(({ reading }) => reading.problems);
  const unread = own.some((problem) => ['article-syntax', 'front-matter'].includes(problem.slug));
  const sources = { en: en.source, zh: zh.source };
  const citations = { en: en.reading.citations, zh: zh.reading.citations };
  const between = unread ? [] : [...parity(equations, sources), ...citationParity(citations, sources)];
  return { draft: { slug, equations }, problems: [...own, ...between] };
}

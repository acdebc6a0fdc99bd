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

function read(folder: string, language: Language, root: string): { source: Source; reading: ArticleReading } {
  const path = join(folder, `article.${language}.mdx`);
  const file = relative(root, path).split(sep).join('/');
  if (existsSync(path)) {
    const source = new Source(file, readFileSync(path, 'utf8'));
    return { source, reading: readArticle(source) };
  }
  const problem = new Problem({
    slug: 'article-missing',
    message: `there is no ${file}`,
    hint: 'an article is told in both languages.',
    place: { file, line: 1, column: 1 },
  });
  return { source: new Source(file, ''), reading: { equations: [], citations: [], problems: [problem] } };
}

/**
 * The labelled formulas of an article, as its two languages tell them, before any has run.
 *
 * @param folder `content/articles/<slug>`
 * @param root what the files in places and messages are relative to
 */
export function draftArticle(folder: string, root = process.cwd()): ArticleDraft {
  const articles = {
    en: read(resolve(root, folder), 'en', root),
    zh: read(resolve(root, folder), 'zh', root),
  };
  const equations = {
    en: articles.en.reading.equations.map(plain),
    zh: articles.zh.reading.equations.map(plain),
  };
  const own = languages.flatMap((language) => articles[language].reading.problems);
  const missing = own.some(({ slug }) =>
    ['article-missing', 'article-syntax', 'front-matter'].includes(slug),
  );
  const sources = { en: articles.en.source, zh: articles.zh.source };
  const citations = { en: articles.en.reading.citations, zh: articles.zh.reading.citations };
  const between = missing ? [] : [...parity(equations, sources), ...citationParity(citations, sources)];
  return { draft: { slug: basename(folder), equations }, problems: [...own, ...between] };
}

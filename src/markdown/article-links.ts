import remarkJoinCjkLines from 'remark-join-cjk-lines';
import { citations } from './citations.ts';
import type { GlossaryTerm } from './glossary.ts';
import { linkTerms, type TextOf } from './link-terms.ts';
import { parseArticle } from './parse-article.ts';
import type { Source } from './source.ts';

/** What an article leads to beyond its own text. */
export interface ArticleLinks {
  /** The keys of the works that it cites, in the order of first mention. */
  readonly references: readonly string[];
  /** The ids of the terms that it links to the glossary. */
  readonly terms: readonly string[];
}

/**
 * The works and the terms that an article leads to, as its page shows them.
 *
 * @throws {Problem} when the source is not MDX
 */
export function articleLinks(source: Source, terms: readonly GlossaryTerm[], text: TextOf): ArticleLinks {
  const tree = parseArticle(source);
  const references = [...new Set(citations(tree, source).map(({ key }) => key))];
  remarkJoinCjkLines()(tree);
  return { references, terms: [...linkTerms(tree, terms, text)] };
}

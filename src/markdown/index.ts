import rehypeKatex from 'rehype-katex';
import remarkJoinCjkLines from 'remark-join-cjk-lines';
import { grammar } from './grammar.ts';
import { rehypeFormulaBoxes } from './rehype-formula-boxes.ts';
import { rehypeRawFormulas } from './rehype-raw-formulas.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkEquations } from './remark-equations.ts';
import { remarkTerms } from './remark-terms.ts';
import { katexOptions } from './render-formula.ts';

export { articleLinks, type ArticleLinks } from './article-links.ts';
export { citations, type FoundCitation } from './citations.ts';
export { draftArticle, type ArticleDraft } from './draft-article.ts';
export { embedded, embeddedElements } from './embedded.ts';
export { feedHtml } from './feed-html.ts';
export { formulaProblem } from './formula-problem.ts';
export { formatProblem } from './format-problem.ts';
export { readGlossary, type Glossary, type GlossaryTerm } from './glossary.ts';
export { anchor } from './label.ts';
export { nearest } from './nearest.ts';
export { parseArticle } from './parse-article.ts';
export { plainArticle, type Surroundings } from './plain-article.ts';
export { Problem, type ProblemDetails } from './problem.ts';
export { readingTime, type ReadingTime } from './reading-time.ts';
export { renderFormula } from './render-formula.ts';
export { Source } from './source.ts';

/** What Astro runs on an article, in order. */
export const remarkPlugins = [...grammar, remarkJoinCjkLines, remarkEquations, remarkCitations, remarkTerms];
export const rehypePlugins = [
  rehypeFormulaBoxes,
  [rehypeKatex, katexOptions] as [typeof rehypeKatex, typeof katexOptions],
  rehypeRawFormulas,
];

import rehypeKatex from 'rehype-katex';
import remarkJoinCjkLines from 'remark-join-cjk-lines';
import { grammar } from './grammar.ts';
import { rehypeFormulaBoxes } from './rehype-formula-boxes.ts';
import { rehypeRawFormulas } from './rehype-raw-formulas.ts';
import { remarkEquations } from './remark-equations.ts';
import { katexOptions } from './render-formula.ts';

export { draftArticle, type ArticleDraft } from './draft-article.ts';
export { embedded } from './embedded.ts';
export { formulaProblem } from './formula-problem.ts';
export { formatProblem } from './format-problem.ts';
export { anchor } from './label.ts';
export { nearest } from './nearest.ts';
export { Problem, type ProblemDetails } from './problem.ts';
export { renderFormula } from './render-formula.ts';
export { Source } from './source.ts';

/** What Astro runs on an article, in order. */
export const remarkPlugins = [...grammar, remarkJoinCjkLines, remarkEquations];
export const rehypePlugins = [
  rehypeFormulaBoxes,
  [rehypeKatex, katexOptions] as [typeof rehypeKatex, typeof katexOptions],
  rehypeRawFormulas,
];

import type { Root } from 'mdast';
import { citations, type FoundCitation } from './citations.ts';
import { equations, type FoundEquation } from './equations.ts';
import { formulas, type FoundFormula } from './formulas.ts';
import { guard } from './guard.ts';
import { parseArticle } from './parse-article.ts';
import type { Problem } from './problem.ts';
import { holdsReference, referenceProblems } from './references.ts';
import { RenderError, renderFormula } from './render-formula.ts';
import type { Source } from './source.ts';

/** What an article of one language says, and what is wrong with it. */
export interface ArticleReading {
  readonly equations: readonly FoundEquation[];
  readonly citations: readonly FoundCitation[];
  readonly problems: readonly Problem[];
}

const holdsLabel = /\\label\s*\{/;

function latexProblem(
  { tex, display, offsets }: Pick<FoundFormula, 'tex' | 'display' | 'offsets'>,
  source: Source,
): Problem[] {
  try {
    renderFormula(tex, display);
    return [];
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    const message = `KaTeX refuses this LaTeX: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`;
    const hint = 'mend the formula; https://katex.org/docs/supported.html lists what can be set.';
    const [start, end] = [offsets[error.start]!, offsets[error.end]!];
    return [source.problem(start, Math.max(end, start + 1), { slug: 'latex', message, hint })];
  }
}

/** Numbers the equations of a parsed article and collects every problem in it. */
export function inspectArticle(tree: Root, source: Source): ArticleReading {
  const found = formulas(tree, source);
  const numbered = equations(found, source);
  const labelled = new Set(numbered.equations.map((equation) => equation.formula));
  const set = [
    ...numbered.equations.map(({ tex, offsets }) => ({ tex, offsets, display: true })),
    ...found.filter(
      (formula) => !labelled.has(formula) && !holdsLabel.test(formula.tex) && !holdsReference(formula.tex),
    ),
  ];
  const labels = numbered.equations.map((equation) => equation.label);
  return {
    equations: numbered.equations,
    citations: citations(tree, source),
    problems: [
      ...guard(tree, source),
      ...numbered.problems,
      ...referenceProblems(found, labels, source),
      ...set.flatMap((formula) => latexProblem(formula, source)),
    ],
  };
}

/** {@link inspectArticle} for an article that has not been parsed; a file that cannot be parsed is a problem too. */
export function readArticle(source: Source): ArticleReading {
  try {
    return inspectArticle(parseArticle(source), source);
  } catch (error) {
    if (isProblem(error)) return { equations: [], citations: [], problems: [error] };
    throw error;
  }
}

const isProblem = (error: unknown): error is Problem => error instanceof Error && error.name === 'Problem';

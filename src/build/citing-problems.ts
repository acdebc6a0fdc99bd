import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citations, nearest, parseArticle, readGlossary, Source, type Problem } from '#markdown';
import { articleSlugs } from './articles.ts';
import { labelsElsewhere } from './labels-elsewhere.ts';
import { readReferences, referenceKeys } from './references.ts';

export const referencesFile = 'content/references.bib';
export const glossaryFile = 'content/glossary.yaml';

/** A file of the project; empty when it is not there. */
const sourceOf = (file: string, root: string): Source =>
  new Source(file, existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '');

/**
 * The works that one language of an article cites and that are not in the list of references.
 *
 * @param article a file that is MDX
 */
export function unknownCitations(article: Source, root: string): Problem[] {
  const found = citations(parseArticle(article), article);
  if (found.length === 0) return [];
  const keys = referenceKeys(sourceOf(referencesFile, root).text);
  return found
    .filter(({ key }) => !keys.includes(key))
    .map(({ key, start, end }) => {
      const meant = nearest(key, keys);
      return article.problem(start, end, {
        slug: 'citation-unknown',
        message: `there is no reference "${key}"`,
        hint: meant ? `did you mean "${meant}"?` : `add the work to ${referencesFile}.`,
      });
    });
}

/** What is wrong with the list of references and with the glossary, which all articles share. */
export function citingProblems(root: string): Problem[] {
  const { problems: ofReferences } = readReferences(sourceOf(referencesFile, root));
  const glossary = sourceOf(glossaryFile, root);
  if (glossary.text === '') return [...ofReferences];
  const { terms, problems: ofGlossary } = readGlossary(glossary);
  const [slugs, labels] = [articleSlugs(root), labelsElsewhere(root, '')];
  const astray = terms.flatMap(({ equation }) => {
    if (equation === undefined || labels.includes(equation)) return [];
    // One may build the site with some of its articles only.
    if (!slugs.includes(equation.split('/')[0]!)) return [];
    const start = glossary.text.indexOf(equation);
    const meant = nearest(equation, labels);
    const hint = meant ? `did you mean ${meant}?` : 'name the label of an equation of that article.';
    const message = `there is no equation ${equation}`;
    return [glossary.problem(start, start + equation.length, { slug: 'glossary-equation', message, hint })];
  });
  return [...ofReferences, ...ofGlossary, ...astray];
}

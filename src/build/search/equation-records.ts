import { anchor, renderFormula } from '#markdown';
import { languages, type Text } from '#i18n';
import type { ArticleLedger } from '#verification';
import { commandNames } from './command-names.ts';
import { findElement, htmlTree } from './html-tree.ts';
import { linearFormula } from './linear-formula.ts';
import type { SearchRecord } from './search-record.ts';

function linear(tex: string): string {
  const math = findElement(htmlTree(renderFormula(tex, true)), ({ name }) => name === 'math');
  return math === undefined ? '' : linearFormula(math);
}

/** A sentence in which TeX stands between dollar signs, with its formulas in one line. */
export const linearSentence = (text: string): string =>
  text
    .split('$')
    .map((run, i) => (i % 2 === 0 ? run : linear(run)))
    .join('');

/**
 * One record in each language for each equation of an article: what it says, and the formula in one line.
 *
 * @param titles of the article
 * @param base the base path of the site
 */
export function equationRecords(
  { slug, entries }: ArticleLedger,
  titles: Text,
  base: string,
): SearchRecord[] {
  return entries.flatMap(({ label, number, tex, says }) => {
    const formula = linear(tex);
    const commands = commandNames([tex]);
    return languages.map((language) => ({
      content: `${linearSentence(says[language])} ${formula}`,
      language,
      meta: {
        url: `${base}${language}/articles/${slug}/#${anchor(label)}`,
        title: `(${number})`,
        page: titles[language],
        kind: 'equation',
        label,
        ...commands,
      },
    }));
  });
}

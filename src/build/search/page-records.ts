import { htmlTree, findElement, hasClass } from './html-tree.ts';
import { pageSections } from './page-sections.ts';
import { commandNames } from './command-names.ts';
import type { SearchRecord } from './search-record.ts';
import type { Language } from '#i18n';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A Chinese title in single words: Pagefind divides the text of a record, and not what is said about it. */
const wordsOf = (title: string, language: Language): { readonly words?: string } =>
  language === 'zh'
    ? { words: Array.from(segmenter.segment(title), ({ segment }) => segment.trim()).join(' ') }
    : {};

/**
 * One record for each section of a page.
 *
 * @param address where the page is, with a slash at its end
 */
export function pageRecords(html: string, address: string, language: Language): SearchRecord[] {
  const tree = htmlTree(html);
  const heading = findElement(tree, ({ name }) => name === 'h1');
  if (heading === undefined) return [];
  const isArticle = findElement(tree, (element) => hasClass(element, 'article-header')) !== undefined;
  const sections = pageSections(tree);
  const page = sections.find(({ id, title }) => id === null && title !== '')?.title ?? '';
  return sections.map(({ id, title, text, formulas }) => ({
    content: text === '' ? title : text,
    language,
    meta: {
      url: id === null ? address : `${address}#${id}`,
      title: title === '' ? page : title,
      page,
      kind: isArticle ? 'article' : 'reference',
      ...wordsOf(title === '' ? page : title, language),
      ...commandNames(formulas),
    },
  }));
}

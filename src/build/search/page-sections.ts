import { findElement, hasClass, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { linearFormula } from './linear-formula.ts';

/** A stretch of a page that a search can lead to. */
export interface PageSection {
  /** What to scroll to; null for the top of the page. */
  readonly id: string | null;
  readonly title: string;
  readonly text: string;
  /** The LaTeX of the formulas in it. */
  readonly formulas: readonly string[];
}

interface Draft {
  id: string | null;
  title: string;
  readonly texts: string[];
  readonly formulas: string[];
}

/** What is not text of the page: what leads elsewhere, what a script fills, and what is said twice. */
const skipped = new Set(
  'nav script style svg button select input textarea label rd-panel template'.split(' '),
);
const skippedClasses = [
  'katex-html',
  'badge',
  'equation-tag',
  'ledger-line',
  'detail-equations',
  'panel',
  'figure-view',
  'glossary-links',
  'visually-hidden',
];
const block =
  /^(?:p|li|div|section|figure|figcaption|table|tr|td|th|dt|dd|summary|blockquote|h[1-6]|br|details)$/u;

const isSkipped = (element: HtmlElement): boolean =>
  skipped.has(element.name) ||
  element.attributes['hidden'] !== undefined ||
  skippedClasses.some((name) => hasClass(element, name));

const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    // Chinese knows no spaces, and a line break in the source makes none.
    .replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();

/**
 * Divides a page at its headings and detail boxes, in document order.
 *
 * A formula stands in the text once, in one line; its LaTeX is kept beside the text. A detail box leads to the first
 * place in it that has an address.
 */
export function pageSections(page: HtmlElement): PageSection[] {
  const main = findElement(page, ({ name }) => name === 'main');
  if (main === undefined) return [];
  let current: Draft = { id: null, title: '', texts: [], formulas: [] };
  const sections = [current];

  const read = (node: HtmlNode): void => {
    if (typeof node === 'string') {
      current.texts.push(node);
      return;
    }
    if (isSkipped(node)) return;
    if (hasClass(node, 'katex')) readFormula(node);
    else if (/^h[1-4]$/u.test(node.name)) begin(node, node.attributes['id']);
    else if (hasClass(node, 'detail')) readDetail(node);
    else if (hasClass(node, 'erratum') || hasClass(node, 'glossary-entry')) readEntry(node);
    else readAll(node);
  };
  const readAll = ({ name, children }: HtmlElement): void => {
    if (block.test(name)) current.texts.push(' ');
    children.forEach(read);
    if (block.test(name)) current.texts.push(' ');
  };
  const readFormula = (formula: HtmlElement): void => {
    const math = findElement(formula, ({ name }) => name === 'math');
    const annotation = findElement(formula, ({ name }) => name === 'annotation');
    if (math !== undefined) current.texts.push(linearFormula(math));
    current.formulas.push(annotation?.children.filter((child) => typeof child === 'string').join('') ?? '');
  };
  /** Begins a section with a heading, which need not have an address of its own. */
  const begin = (heading: HtmlElement, id: string | undefined): void => {
    const isTop = heading.name === 'h1';
    const section: Draft = {
      id: isTop ? null : (id ?? current.id),
      title: '',
      texts: [],
      formulas: [],
    };
    current = section;
    heading.children.forEach(read);
    section.title = tidy(section.texts.splice(0).join(''));
    sections.push(section);
  };
  const readDetail = (detail: HtmlElement): void => {
    const around = current;
    const first = findElement(detail, ({ attributes }) => attributes['id'] !== undefined);
    const [summary, ...body] = detail.children.filter((child) => typeof child !== 'string');
    if (summary !== undefined) begin({ ...summary, name: 'summary' }, first?.attributes['id']);
    body.forEach(read);
    current = around;
  };
  /** What has an address of its own, and a title that is no heading of the page: an erratum, a term. */
  const readEntry = (entry: HtmlElement): void => {
    const around = current;
    const title = findElement(entry, ({ name }) => /^(?:h[1-4]|dt)$/u.test(name));
    if (title !== undefined) begin({ ...title, name: 'summary' }, entry.attributes['id']);
    entry.children.filter((child) => child !== title).forEach(read);
    current = around;
  };

  main.children.forEach(read);
  return sections
    .map(({ id, title, texts, formulas }) => ({ id, title, text: tidy(texts.join('')), formulas }))
    .filter(({ title, text }) => title !== '' || text !== '');
}

import type { Language } from './text.ts';

const under = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;

/** The id of an equation in its page and in its evidence address: `eq:continuity` becomes `eq-continuity`. */
export const anchor = (label: string): string => label.replace(':', '-');

/** The page that presents the site; without a language, the one that offers both. */
export const homeAddress = (language?: Language): string => under(language ? `${language}/` : '');

export const articleAddress = (language: Language, slug: string): string =>
  under(`${language}/articles/${slug}/`);

/** The article as a PDF, on a site that has them. */
export const pdfAddress = (language: Language, slug: string): string =>
  `${articleAddress(language, slug)}${slug}.${language}.pdf`;

/** The page that carries the evidence of one equation. */
export const evidenceAddress = (language: Language, slug: string, label: string): string =>
  `${articleAddress(language, slug)}${anchor(label)}/`;

/** The page that lists the machine-made wrong formulas of one equation. */
export const mutantsAddress = (language: Language, slug: string, label: string): string =>
  `${evidenceAddress(language, slug, label)}mutants/`;

/** The derivation graph of an article, at one equation where a label is given. */
export const graphAddress = (language: Language, slug: string, label?: string): string =>
  `${articleAddress(language, slug)}graph/${label === undefined ? '' : `#${anchor(label)}`}`;

/** The derivation graph of all articles. */
export const siteGraphAddress = (language: Language): string => under(`${language}/graph/`);

/** The reference of the formula language. */
export const languageAddress = (language: Language): string => under(`${language}/language/`);

/** The errors of the formula language, each at the anchor of its cause. */
export const errorsAddress = (language: Language): string => under(`${language}/errors/`);

/** The words of the articles and what they mean; of one term, its place there. */
export const glossaryAddress = (language: Language, term?: string): string =>
  under(`${language}/glossary/${term === undefined ? '' : `#term-${term}`}`);

/** The works that the articles cite; of one work, its place there. */
export const bibliographyAddress = (language: Language, key?: string): string =>
  under(`${language}/bibliography/${key === undefined ? '' : `#ref-${key}`}`);

/** The file by which a program for references cites an article. */
export const citationFileAddress = (language: Language, slug: string, format: 'bib' | 'json'): string =>
  `${articleAddress(language, slug)}cite.${format}`;

/** The page on which a report about an article or an equation is written. */
export const reportPageAddress = (language: Language): string => under(`${language}/report/`);

/** The text of a source file of an article, where the site itself publishes it. */
export const sourceFileAddress = (slug: string, file: string): string => under(`sources/${slug}/${file}.txt`);

/** The report on every equation; without a language, the page that offers both. */
export const verificationAddress = (language?: Language): string =>
  under(`${language ? `${language}/` : ''}verification/`);

/** The report on one article: filtered with scripts, at its place in the list without. */
export const articleReportAddress = (language: Language, slug: string): string =>
  `${verificationAddress(language)}?article=${slug}#${slug}`;

/** What was found wrong in the sources; without a language, the page that offers both. */
export const errataAddress = (language?: Language): string =>
  under(`${language ? `${language}/` : ''}errata/`);

export const ledgerAddress = (): string => under('ledger.json');

/** Where Pagefind's files are. */
export const searchFolder = (): string => under('pagefind/');

/** The formulas of the site with their trees, which the search by fragment reads. */
export const formulasAddress = (): string => under('formulas.json');

/** Every article with its equations, as data for the page that is shown where there is none. */
export const equationsAddress = (): string => under('equations.json');
/** An article as Markdown, with its ledger. */
export const markdownAddress = (language: Language, slug: string): string =>
  under(`${language}/articles/${slug}.md`);

/** What stands for an article, or for the site, where its address is shared. */
export const pictureAddress = (language: Language, slug?: string): string =>
  `${slug === undefined ? homeAddress(language) : articleAddress(language, slug)}picture.png`;

export const atomAddress = (language: Language): string => under(`${language}/atom.xml`);

export const rssAddress = (language: Language): string => under(`${language}/rss.xml`);

export const sitemapAddress = (): string => under('sitemap-index.xml');

/** The icon of the site, which stands in `public/`. */
export const iconAddress = (): string => under('icon.svg');

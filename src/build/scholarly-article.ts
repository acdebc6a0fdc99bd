import type { Language } from '../i18n/text.ts';
import { words } from '../i18n/words.ts';
import type { FrontMatter } from './front-matter.ts';

/** What machines are told of an article. */
export interface Subject {
  readonly article: FrontMatter;
  readonly language: Language;
  /** The permanent addresses of the article in both languages. */
  readonly urls: Readonly<Record<Language, string>>;
  /** The address of the site's home in the language. */
  readonly home: string;
  /** The day of the build, for an article that says no day of its own. */
  readonly built: string;
}

const day = (date: Date): string => date.toISOString().slice(0, 10);

const languageTag = { en: 'en', zh: 'zh-Hans' } as const;

const dayOf = ({ article, built }: Subject): string => (article.updated ? day(article.updated) : built);

/** The tags by which indexes of scholarly works read an article, as name and content. */
export function citationTags(subject: Subject, pdf?: string): [name: string, content: string][] {
  const { article, language, urls } = subject;
  return [
    ['citation_title', article.title],
    ['citation_author', words.siteName[language]],
    ['citation_publication_date', dayOf(subject).replaceAll('-', '/')],
    ['citation_publisher', words.siteName[language]],
    ['citation_language', languageTag[language]],
    ...(article.keywords ?? []).map((keyword): [string, string] => ['citation_keywords', keyword]),
    ['citation_fulltext_html_url', urls[language]],
    ...(pdf === undefined ? [] : [['citation_pdf_url', pdf] as [string, string]]),
  ];
}

/** An article in the vocabulary of schema.org, as JSON for a data block. */
export function scholarlyArticle(subject: Subject): string {
  const { article, language, urls, home } = subject;
  const { original } = article;
  const site = { '@type': 'Organization', name: words.siteName[language], url: home };
  const other = language === 'en' ? 'zh' : 'en';
  const data = {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': urls[language],
    url: urls[language],
    headline: article.title,
    name: article.title,
    description: article.description,
    author: site,
    publisher: site,
    inLanguage: languageTag[language],
    workTranslation: { '@type': 'ScholarlyArticle', '@id': urls[other], inLanguage: languageTag[other] },
    datePublished: dayOf(subject),
    dateModified: dayOf(subject),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    isBasedOn: {
      '@type': 'Article',
      name: original.title,
      url: original.url,
      inLanguage: 'zh-Hans',
      datePublished: day(original.date),
      author: {
        '@type': 'Person',
        name: original.author,
        ...(original.authorOriginal && { alternateName: original.authorOriginal }),
      },
    },
    ...(article.keywords && {
      keywords: article.keywords.join(', '),
      about: article.keywords.map((name) => ({ '@type': 'Thing', name })),
    }),
  };
  // No text of an article can end the data block.
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

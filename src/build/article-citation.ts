import { Cite, plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Language } from '../i18n/text.ts';
import { words } from '../i18n/words.ts';
import { formatWorks } from './format-works.ts';
import type { FrontMatter } from './front-matter.ts';

// Programs that read BibTeX today read it as UTF-8, and a title in Chinese has no other form.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  checkLabel: false,
  useIdAsLabel: true,
});

/** An article as others cite it. */
export interface ArticleCitation {
  readonly csl: CSL;
  readonly bibtex: string;
  /** CSL-JSON. */
  readonly json: string;
  readonly text: string;
}

const partsOf = (date: Date): [number, number, number] => [
  date.getUTCFullYear(),
  date.getUTCMonth() + 1,
  date.getUTCDate(),
];

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** Whose article it retells, as a note. */
function after({ original }: FrontMatter, language: Language): string {
  const { author, authorOriginal = author, title, date, url } = original;
  return language === 'zh'
    ? `内容出自${authorOriginal}《${title}》（${day(date)}，${url}）`
    : `After ${author}, ${title} (${day(date)}, ${url})`;
}

/**
 * How to cite an article of this site, in the language of the article.
 *
 * @param url its permanent address
 */
export function articleCitation(
  article: FrontMatter,
  at: { readonly slug: string; readonly language: Language; readonly url: string },
): ArticleCitation {
  const { slug, language, url } = at;
  const csl: CSL = {
    id: `rederive-${slug}-${language}`,
    type: 'webpage',
    title: article.title,
    author: [{ literal: words.siteName[language] }],
    ...(article.updated && { issued: { 'date-parts': [partsOf(article.updated)] } }),
    URL: url,
    language,
    note: after(article, language),
  };
  const cite = new Cite([csl]);
  return {
    csl,
    bibtex: (cite.format as (name: string) => string)('bibtex').trim(),
    json: `${JSON.stringify([csl], null, 2)}\n`,
    text: formatWorks([csl], language, 'text').get(csl.id as string)!,
  };
}

import { feedHtml } from '#markdown';
import type { Language } from '#i18n';
import { articleAddress, publishingWords } from '#i18n';
import { withStyledLetters } from '../panel/mathml-letters.ts';
import { articleBody } from '../plain/article-body.ts';
import { toldArticles } from '../plain/told-articles.ts';

/** An article as feeds carry it. */
export interface Entry {
  /** Its absolute address. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly updated: Date;
  readonly keywords: readonly string[];
  /** The whole text as HTML, with formulas in MathML. */
  readonly html: string;
}

/** The articles of one language for its feeds, the latest first. */
export async function feedEntries(lang: Language, site: URL): Promise<Entry[]> {
  const entries = (await toldArticles(lang)).map(async (article): Promise<Entry> => {
    const { title, description, keywords = [], original, updated = original.date } = article.data;
    const body = await articleBody(article, site);
    const html = withStyledLetters(await feedHtml(body, publishingWords.footnotes[lang]));
    const address = new URL(articleAddress(lang, article.slug), site).href;
    return { address, title, summary: description, updated, keywords, html };
  });
  return Promise.all(entries);
}

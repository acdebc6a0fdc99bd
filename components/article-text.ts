import { getEntry, type CollectionEntry } from 'astro:content';
import { otherLanguage, type Language } from '#i18n';

/** The text of an article for readers of a language. */
export interface ArticleText {
  readonly article: CollectionEntry<'articles'>;
  /** The language of the text: the other one as long as there is no translation. */
  readonly textLang: Language;
}

/** The text of an article in a language, or in the other one where it has not been translated. */
export async function articleText(slug: string, lang: Language): Promise<ArticleText> {
  for (const textLang of [lang, otherLanguage(lang)]) {
    const article = await getEntry('articles', `${slug}/${textLang}`);
    if (article) return { article, textLang };
  }
  throw new Error(`there is no article ${slug}`);
}

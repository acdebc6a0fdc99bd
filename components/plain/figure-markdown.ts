import type { Language } from '#i18n';
import { publishingWords as words } from '#i18n';
import { findFigure } from '../figure/find-figure.ts';

/**
 * A figure in words: what it shows and what to try, with where it can be tried.
 *
 * @param address the absolute address of the article
 */
export async function figureMarkdown(
  slug: string,
  name: string,
  lang: Language,
  address: string,
): Promise<string> {
  const { title, caption, alternative } = await findFigure(slug, name);
  const [colon, stop] = lang === 'zh' ? ['：', '。'] : [': ', '.'];
  const place = `${address}#fig-${name}`;
  return [
    `> **${words.figure[lang]}${colon}${title[lang]}** ${caption[lang]}`,
    `> ${words.whatItShows[lang]} ${alternative[lang]}`,
    `> ${words.moving[lang]} <${place}>${stop}`,
  ].join('\n>\n');
}

import type { Language } from '#i18n';
import { linksOf } from '../citing/links-of.ts';
import { works } from '../citing/works.ts';

const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#38': '&', amp: '&' };

/** A line of HTML without its elements. */
const bare = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|#38|amp);/g, (entity, name: string) => characters[name] ?? entity);

/** The works that an article cites, each on a line. */
export function referencesMarkdown(slug: string, lang: Language): string {
  const { references } = linksOf(slug, lang);
  return works(lang)
    .filter(({ key }) => references.includes(key))
    .map(({ html }) => `- ${bare(html)}`)
    .join('\n');
}

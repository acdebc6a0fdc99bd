import type { Language } from '#i18n';
import { escape } from '../panel/escape.ts';

/** Links behind a word that says what they are, as HTML: `See also: one, two`. */
export function linkList(
  label: string,
  links: readonly { readonly text: string; readonly href: string }[],
  language: Language,
): string {
  const [colon, comma] = language === 'zh' ? ['：', '，'] : [': ', ', '];
  const listed = links.map(({ text, href }) => `<a href="${escape(href)}">${escape(text)}</a>`);
  return `${label}${colon}${listed.join(comma)}`;
}

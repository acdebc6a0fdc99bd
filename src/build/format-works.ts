import { Cite, plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { citationStyles } from './citation-styles.ts';
import { languages, type Language } from '../i18n/text.ts';

const { styles } = plugins.config.get('@csl');
for (const language of languages) styles.add(`rederive-${language}`, citationStyles[language]);

/** The work with its date under a second name when the day is known, for styles that give the day apart from the year. */
const dated = (work: CSL): CSL =>
  work.issued?.['date-parts']?.[0].length === 3 ? { ...work, submitted: work.issued } : { ...work };

/**
 * Works as a list of references has them, in the conventions of a language.
 *
 * @returns HTML or plain text by the id of the work, in the given order
 */
export function formatWorks(
  works: readonly CSL[],
  language: Language,
  format: 'html' | 'text',
): ReadonlyMap<string, string> {
  const cite = new Cite(works.map(dated));
  const entries = cite.format('bibliography', {
    template: `rederive-${language}`,
    lang: 'en-US',
    format,
    nosort: true,
    asEntryArray: true,
    hyperlinks: format === 'html',
  } as never) as unknown as readonly (readonly [string, string])[];
  const bare = (text: string): string => text.replaceAll(/<\/?div[^>]*>/g, '').trim();
  return new Map(entries.map(([id, text]) => [id, bare(text)]));
}

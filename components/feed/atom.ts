import type { Language } from '#i18n';
import { atomAddress, homeAddress, words } from '#i18n';
import { escape } from '../panel/escape.ts';
import type { Entry } from './entries.ts';

const textLicence = 'https://creativecommons.org/licenses/by/4.0/';

const entryXml = ({ address, title, summary, updated, keywords, html }: Entry, lang: Language): string => `
  <entry>
    <id>${escape(address)}</id>
    <title>${escape(title)}</title>
    <link rel="alternate" type="text/html" hreflang="${lang}" href="${escape(address)}"/>
    <updated>${updated.toISOString()}</updated>${keywords.map((keyword) => `\n    <category term="${escape(keyword)}"/>`).join('')}
    <summary>${escape(summary)}</summary>
    <content type="html">${escape(html)}</content>
  </entry>`;

/**
 * The Atom feed of one language (RFC 4287).
 *
 * @param entries the latest first
 */
export function atom(entries: readonly Entry[], lang: Language, site: URL): string {
  const absolute = (address: string): string => escape(new URL(address, site).href);
  const latest = Math.max(0, ...entries.map(({ updated }) => updated.getTime()));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${absolute(homeAddress(lang))}</id>
  <title>${escape(words.siteName[lang])}</title>
  <subtitle>${escape(words.promise[lang])}</subtitle>
  <link rel="self" type="application/atom+xml" href="${absolute(atomAddress(lang))}"/>
  <link rel="alternate" type="text/html" hreflang="${lang}" href="${absolute(homeAddress(lang))}"/>
  <updated>${new Date(latest).toISOString()}</updated>
  <author><name>${escape(words.siteName[lang])}</name></author>
  <rights>CC BY 4.0, ${textLicence}</rights>${entries.map((entry) => entryXml(entry, lang)).join('')}
</feed>
`;
}

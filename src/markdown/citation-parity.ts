import { languages } from '../i18n/text.ts';
import type { FoundCitation } from './citations.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

type Both<Value> = Readonly<Record<(typeof languages)[number], Value>>;

/** The works that only one language of an article cites. */
export function citationParity(citations: Both<readonly FoundCitation[]>, sources: Both<Source>): Problem[] {
  return languages.flatMap((language) => {
    const other = language === 'en' ? 'zh' : 'en';
    const cited = new Set(citations[other].map(({ key }) => key));
    return citations[language]
      .filter(({ key }) => !cited.has(key))
      .map(({ key, start, end }) =>
        sources[language].problem(start, end, {
          slug: 'citation-parity',
          message: `article.${other}.mdx does not cite "${key}"`,
          hint: 'both languages cite the same works; cite it there too.',
        }),
      );
  });
}

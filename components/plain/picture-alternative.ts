import type { Language } from '#i18n';
import { ledgerSentence, publishingWords } from '#i18n';
import type { LedgerEntry } from '#verification';
import type { FrontMatter } from '../../src/build/front-matter.ts';

/** The picture of an article in words: its title, what its formula says, and its ledger. */
export function pictureAlternative(
  { title, key }: FrontMatter,
  entries: readonly LedgerEntry[],
  lang: Language,
): string {
  const [space, stop] = lang === 'zh' ? ['', '。'] : [' ', '.'];
  const formula = entries.find(({ label }) => label === key);
  const outcomes = entries.map(({ verdict }) => verdict);
  return [
    /[.?!。？！]$/u.test(title) ? title : title + stop,
    ...(formula ? [publishingWords.keyFormula[lang] + space + formula.says[lang]] : []),
    ledgerSentence(outcomes, lang) + stop,
  ].join(space);
}

import yaml from '../../content/glossary.yaml?raw';
import type { Language } from '#i18n';
import { readGlossary, Source, type GlossaryTerm } from '#markdown';

const { terms: all } = readGlossary(new Source('content/glossary.yaml', yaml));

/** Every term of the glossary, sorted by the English alphabet, or by pinyin. */
export function terms(language: Language): readonly GlossaryTerm[] {
  const order = new Intl.Collator(language);
  return all.toSorted((a, b) => order.compare(a[language], b[language]));
}

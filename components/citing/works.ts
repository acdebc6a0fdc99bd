import bib from '../../content/references.bib?raw';
import type { Language } from '#i18n';
import { Source } from '#markdown';
import { bibliography, type Work } from '../../src/build/bibliography.ts';
import { readReferences } from '../../src/build/references.ts';

const { references } = readReferences(new Source('content/references.bib', bib));

const made = new Map<Language, readonly Work[]>();

/** Every work of the bibliography, in the order of a language. */
export function works(language: Language): readonly Work[] {
  const known = made.get(language) ?? bibliography(references, language);
  made.set(language, known);
  return known;
}

import type { Language } from '#i18n';

/** A section or an equation as Pagefind gives it back. */
export interface Fragment {
  /** The text of the record. */
  readonly content: string;
  /** HTML: the words that were found stand in `mark`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Found {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment>;
}

/** The part of Pagefind that the search uses. */
export interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly Found[] }>;
}

/** How much each thing said about a record counts beside its text; the title of its page says little about it. */
const metaWeights = { title: 5, words: 5, page: 0.5, label: 2, commands: 0.5, kind: 0, url: 0 };

/** Words of an excerpt; a Chinese word is a character or two. */
const excerptLength = { en: 26, zh: 40 } as const;

/**
 * Opens the index of one language.
 *
 * @param folder the address of Pagefind's files, with a slash at its end
 */
export async function openIndex(folder: string, language: Language): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
    readonly createInstance: (options: object) => Pagefind;
  };
  // Pagefind takes the language from the document, and offers no other way; it does so before it returns.
  const root = document.documentElement;
  const { lang } = root;
  let index: Pagefind;
  try {
    root.lang = language;
    index = createInstance({});
  } finally {
    root.lang = lang;
  }
  await index.options({ excerptLength: excerptLength[language], ranking: { metaWeights } });
  return index;
}

import type { Language } from '#i18n';
import { openIndex, type Fragment, type Pagefind } from './pagefind.ts';

/** How many places are read and compared; the first of them are shown. */
const read = 16;
const shown = 10;
/** Below this many places, those that have only some of the words are looked for as well. */
const few = 4;
/** What a word counts that was found without the others. */
const scattered = 0.3;

/** Possessive endings: the words of the index are without them. */
const possessive = /['’]s(?![\p{L}\p{N}])/gu;
const compared = (text: string): string =>
  text
    .toLocaleLowerCase()
    .replaceAll(/[\s\u200B'’]+/gu, ' ')
    .trim();

/** The articles are what the site is about; its pages of reference come after them. */
const importance: Readonly<Record<string, number>> = { article: 1, equation: 0.9, reference: 0.55 };

/** The beginning of a word, which its other forms share; Chinese words have no other forms. */
const stem = (word: string): string =>
  /\p{Script=Han}/u.test(word) ? word : word.slice(0, Math.max(2, Math.ceil(0.7 * word.length)));

/** Whether a place has one of the words at all: for a word that is nowhere, Pagefind looks for its first letters. */
function has({ content, meta }: Fragment, words: readonly string[]): boolean {
  const { title = '', label = '', commands = '' } = meta;
  const text = [title, label, commands, content].join(' ').toLocaleLowerCase().replaceAll('\u200B', '');
  return words.some((word) => text.includes(stem(word.toLocaleLowerCase())));
}

type Ranked = readonly [score: number, data: () => Promise<Fragment>];

/** Full-text search in one language. */
export class TextSearch {
  readonly #language: Language;
  readonly #index: Promise<Pagefind>;

  /** @param folder the address of Pagefind's files, with a slash at its end */
  constructor(folder: string, language: Language) {
    this.#language = language;
    this.#index = openIndex(folder, language);
  }

  /**
   * The places that a query is about, the best first.
   *
   * Pagefind ranks by how often and how rarely its words occur; what has them side by side, and best in its title,
   * comes before what has them scattered.
   */
  async find(query: string): Promise<readonly Fragment[]> {
    const words = query.replaceAll(possessive, '');
    const phrase = compared(words);
    const ranked = await Promise.all(
      (await this.#candidates(words)).slice(0, read).map(async ([score, data]) => {
        const fragment = await data();
        const weight = importance[fragment.meta['kind'] ?? ''] ?? 1;
        return { fragment, score: score * weight * this.#closeness(fragment, phrase) };
      }),
    );
    const single = this.#words(words);
    return ranked
      .filter(({ fragment }) => has(fragment, single))
      .sort((a, b) => b.score - a.score)
      .slice(0, shown)
      .map(({ fragment }) => fragment);
  }

  #closeness({ content, meta }: Fragment, phrase: string): number {
    const title = compared(meta['title'] ?? '').replaceAll(this.#language === 'zh' ? ' ' : /(?!)/gu, '');
    if (title.includes(phrase)) return 4;
    return compared(content.replaceAll('\u200B', '')).includes(phrase) ? 2 : 1;
  }

  async #candidates(words: string): Promise<Ranked[]> {
    const index = await this.#index;
    const { results } = await index.search(words);
    const all = results.map((result): Ranked => [result.score, () => result.data()]);
    // A single Chinese character is in too many words to find anything by itself.
    const single = this.#words(words).filter((word) => word.length > 1);
    if (all.length >= few || single.length < 2) return all;
    const known = new Set(results.map(({ id }) => id));
    const partial = new Map<string, Ranked>();
    for (const word of single) {
      for (const result of (await index.search(word)).results) {
        if (known.has(result.id)) continue;
        const [score] = partial.get(result.id) ?? [0];
        partial.set(result.id, [score + scattered * result.score, () => result.data()]);
      }
    }
    return [...all, ...[...partial.values()].sort(([a], [b]) => b - a)];
  }

  #words(text: string): string[] {
    const segmenter = new Intl.Segmenter(this.#language, { granularity: 'word' });
    return Array.from(segmenter.segment(text))
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment)
      .slice(0, 8);
  }
}

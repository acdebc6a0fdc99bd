import type { Language } from '#i18n';
import {
  foundFormulas,
  foundPlaces,
  atCharacter,
  formulasAddress,
  searchFolder,
  searchWords,
  tooLong,
} from '#i18n';
import type { FormulaHit, FormulaHits, FormulaSearch } from './formula-search.ts';
import type { Fragment } from './pagefind.ts';
import type { TextSearch } from './text-search.ts';

/** A place that was found: an equation, or a section with the words that were looked for. */
export type Hit =
  | { readonly kind: 'formula'; readonly formula: FormulaHit }
  | { readonly kind: 'text'; readonly fragment: Fragment };

/** What came of a query: places, and what is to be said about them. */
export interface Outcome {
  readonly hits: readonly Hit[];
  readonly said: string;
  /** What is wrong with the query, and what can be done. */
  readonly problem?: string;
}

/** Characters beyond which no words and no fragment are looked for. */
const most = { words: 300, fragment: 1000 } as const;

/** Whether a query is a piece of LaTeX rather than words. */
export const isFragment = (query: string): boolean => /[\\^_{]/u.test(query) || /^\s*\$/u.test(query);

const fromFormula = (formula: FormulaHit): Hit => ({ kind: 'formula', formula });

/** Answers queries, in both languages; each index is fetched when it is first needed. */
export class Finder {
  /** The language in which the outcome is told. */
  readonly #told: Language;
  #formulas: Promise<FormulaSearch> | undefined;
  readonly #texts = new Map<Language, Promise<TextSearch>>();

  constructor(told: Language) {
    this.#told = told;
  }

  /**
   * Looks a query up.
   *
   * @param language of the texts that are searched
   * @param isOld whether another query has taken its place, so that the work may stop
   */
  async find(query: string, language: Language, isOld: () => boolean): Promise<Outcome> {
    const limit = isFragment(query) ? most.fragment : most.words;
    if (query.length > limit)
      return { hits: [], said: '', problem: tooLong(query.length, limit)[this.#told] };
    try {
      return isFragment(query) ? await this.#byFragment(query, isOld) : await this.#byWords(query, language);
    } catch (error) {
      // What did not arrive is asked for again with the next query.
      this.#formulas = undefined;
      this.#texts.clear();
      throw error;
    }
  }

  async #byFragment(query: string, isOld: () => boolean): Promise<Outcome> {
    const found = await (await this.#formulaSearch()).containing(query, this.#told, isOld);
    return {
      hits: found.hits.map(fromFormula),
      said: foundFormulas(found.total, found.hits.length)[this.#told],
      ...this.#problem(found),
    };
  }

  #problem({ problem, isLoose, total }: FormulaHits): Pick<Outcome, 'problem'> {
    const zh = this.#told === 'zh';
    const [stop, space, colon] = zh ? ['。', '', '：'] : ['.', ' ', ': '];
    const said: string[] = [];
    if (problem !== undefined) {
      const { message, hint, position } = problem;
      const what = `${searchWords.incomplete[this.#told]}${colon}${message}${zh ? '，' : ', '}${atCharacter(position)[this.#told]}`;
      said.push(what + (hint === '' ? stop : `${zh ? '；' : '; '}${hint}${stop}`));
    }
    if (total === 0) said.push(searchWords.noFormula[this.#told]);
    else if (problem !== undefined || isLoose) said.push(searchWords.inOrder[this.#told]);
    return said.length === 0 ? {} : { problem: said.join(space) };
  }

  async #byWords(query: string, language: Language): Promise<Outcome> {
    const search = await this.#formulaSearch();
    const [named, texts] = await Promise.all([
      search.named(query),
      (await this.#textSearch(language)).find(query),
    ]);
    // A number names an equation of every article; that of the page one is reading comes first.
    const here = (formula: FormulaHit): number =>
      Number(location.pathname.includes(`/articles/${formula.slug}/`));
    named.sort((a, b) => here(b) - here(a));
    const others = await Promise.all(texts.map((fragment) => this.#hit(fragment, search)));
    const known = new Set<FormulaHit>(named);
    const hits = [
      ...named.map(fromFormula),
      ...others.filter((hit) => hit.kind === 'text' || !known.has(hit.formula)),
    ];
    if (hits.length === 0)
      return { hits, said: foundPlaces(0)[this.#told], problem: searchWords.nothing[this.#told] };
    return { hits, said: foundPlaces(hits.length)[this.#told] };
  }

  async #hit(fragment: Fragment, search: FormulaSearch): Promise<Hit> {
    const [, slug = '', anchor = ''] = /\/articles\/([^/]+)\/#(.*)$/u.exec(fragment.meta['url'] ?? '') ?? [];
    const formula = fragment.meta['kind'] === 'equation' ? await search.at(slug, anchor) : undefined;
    return formula === undefined ? { kind: 'text', fragment } : { kind: 'formula', formula };
  }

  #formulaSearch(): Promise<FormulaSearch> {
    this.#formulas ??= import('./formula-search.ts').then(
      ({ FormulaSearch }) => new FormulaSearch(formulasAddress()),
    );
    return this.#formulas;
  }

  #textSearch(language: Language): Promise<TextSearch> {
    const text =
      this.#texts.get(language) ??
      import('./text-search.ts').then(({ TextSearch }) => new TextSearch(searchFolder(), language));
    this.#texts.set(language, text);
    return text;
  }
}

import type { FormulaList, ListedFormula } from '#build';
import {
  FormulaError,
  outline,
  parse,
  signsBetween,
  signsOf,
  skipped,
  unknownNames,
  type Outline,
} from '#formula';
import { complete } from '#numerics';
import type { Language, Text } from '#i18n';
import type { FragmentProblem } from './fragment-problem.ts';

/** An equation with the title of its article. */
export interface FormulaHit extends ListedFormula {
  readonly article: Text;
}

/** What a fragment was found in. */
export interface FormulaHits {
  readonly hits: readonly FormulaHit[];
  /** How many there are, of which the best are given. */
  readonly total: number;
  /** Set where the fragment could not be read, so that only its signs were looked for. */
  readonly problem?: FragmentProblem;
  /** Whether the fragment was read, and only its signs were found. */
  readonly isLoose: boolean;
}

const shown = 20;
/** Formulas that are looked through before the page may draw again. */
const portion = 40;

type Cost = (formula: FormulaHit) => number | null;

const numbered = /^\(?(\d{1,3})\)?$/u;

/** Searches the formulas of the site by what they are made of. */
export class FormulaSearch {
  readonly #formulas: Promise<readonly FormulaHit[]>;

  /** @param address of `formulas.json` */
  constructor(address: string) {
    this.#formulas = fetch(address)
      .then((response) =>
        response.ok ? (response.json() as Promise<FormulaList>) : Promise.reject(new Error(address)),
      )
      .then(({ formulas, titles }) =>
        formulas.map((formula) => ({
          ...formula,
          article: titles[formula.slug] ?? { en: formula.slug, zh: formula.slug },
        })),
      );
  }

  /** The equations that a number such as `(22)` or a label such as `eq:continuity` names. */
  async named(query: string): Promise<FormulaHit[]> {
    // A Chinese keyboard writes wide parentheses and colons.
    const name = query.normalize('NFKC').trim().toLowerCase();
    const number = numbered.exec(name)?.[1];
    const label = name.replace(/^(eq|claim)[-:]\s*/u, '$1:');
    return (await this.#formulas).filter((formula) =>
      number === undefined
        ? label.includes(':') && formula.label.toLowerCase() === label
        : formula.number === Number(number),
    );
  }

  /** The equation at an address of an article, where there is one. */
  async at(slug: string, anchor: string): Promise<FormulaHit | undefined> {
    return (await this.#formulas).find((formula) => formula.slug === slug && formula.anchor === anchor);
  }

  /** The equations that contain a fragment, those first in which the least is skipped. */
  async containing(query: string, language: Language, isOld: () => boolean): Promise<FormulaHits> {
    const before = /^\s*\$*\s*/u.exec(query)?.[0].length ?? 0;
    const tex = query.slice(before).replace(/\s*\$*\s*$/u, '');
    let fragment: Outline;
    try {
      fragment = outline(await complete(() => parse(tex, unknownNames)));
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      const { fragmentProblem } = await import('./fragment-problem.ts');
      const found = await this.#bySigns(tex, isOld);
      return { ...found, isLoose: false, problem: fragmentProblem(error, language, before) };
    }
    const found = await this.#cheapest((formula) => skipped(fragment, formula.outline), isOld);
    return found.total > 0
      ? { ...found, isLoose: false }
      : { ...(await this.#bySigns(tex, isOld)), isLoose: true };
  }

  async #bySigns(tex: string, isOld: () => boolean): Promise<Pick<FormulaHits, 'hits' | 'total'>> {
    const signs = signsOf(tex);
    return this.#cheapest((formula) => signsBetween(signs, signsOf(formula.tex)), isOld);
  }

  async #cheapest(cost: Cost, isOld: () => boolean): Promise<Pick<FormulaHits, 'hits' | 'total'>> {
    const formulas = await this.#formulas;
    const found: { readonly formula: FormulaHit; readonly cost: number }[] = [];
    for (let start = 0; start < formulas.length && !isOld(); start += portion) {
      for (const formula of formulas.slice(start, start + portion)) {
        const skippedThere = cost(formula);
        if (skippedThere !== null) found.push({ formula, cost: skippedThere });
      }
      await new Promise((resolve) => setTimeout(resolve));
    }
    found.sort((a, b) => a.cost - b.cost);
    return { hits: found.slice(0, shown).map(({ formula }) => formula), total: found.length };
  }
}

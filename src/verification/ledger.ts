import type { Place } from './draft.ts';
import type { MutantReport } from './mutant-fate.ts';
import type { Verdict } from './verdict.ts';

/** A verdict in its place in the article. */
export interface LedgerEntry extends Verdict {
  readonly number: number;
  readonly tex: string;
  readonly place: Place;
  /** What became of the wrong formulas that the machine made of it, where they have been tried. */
  readonly mutants?: MutantReport;
}

/** All equations and claims of one article with their verdicts, in order. */
export interface ArticleLedger {
  readonly slug: string;
  readonly entries: readonly LedgerEntry[];
}

/** The ledger of the site, as the pages receive it. */
export interface Ledger {
  readonly schema: 1;
  readonly engine: string;
  readonly commit: string;
  readonly seed: number;
  /** ISO date of the build. */
  readonly date: string;
  readonly articles: Readonly<Record<string, ArticleLedger>>;
}

import type { Place } from './draft.ts';
import type { Verdict } from './verdict.ts';

/** A verdict in its place in the article. */
export interface LedgerEntry extends Verdict {
  readonly number: number;
  readonly tex: string;
  readonly place: Place;
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

import type { Language } from '../i18n/text.ts';

/** Where a formula stands in its source file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A numbered formula as found in the MDX of one language. */
export interface DraftEquation {
  readonly label: string;
  readonly number: number;
  /** The LaTeX without its `\label`. */
  readonly tex: string;
  readonly place: Place;
}

/** All numbered formulas of an article, before any of them has run. */
export interface LedgerDraft {
  readonly slug: string;
  readonly equations: Readonly<Record<Language, readonly DraftEquation[]>>;
}

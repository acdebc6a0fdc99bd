import type { Attempt, ControlResult, Progress, Sample, Verdict } from '#verification';
import type { Language } from '#i18n';
import type { Settings } from '#worlds';

/** The formula of an equation that rests on an assumption, with the definitions before it. */
export interface ConclusionFormula {
  readonly label: string;
  readonly tex: string;
  readonly definitions: readonly string[];
}

/** One run that a page asks of its worker. */
export interface RunRequest {
  /** The language in which a failure is told. */
  readonly language: Language;
  readonly slug: string;
  readonly label: string;
  /** Whether the worker will be asked for more equations of the article, so that all of its entries may come at once. */
  readonly more?: boolean;
  readonly tex: string;
  readonly definitions: readonly string[];
  /** For an assumption: the equation that fails without it. */
  readonly conclusion?: ConclusionFormula;
  readonly seed: number;
  readonly settings: Settings;
  /** The wrong variant to run, or behind those the hypothesis to drop, counted from 1; `null` for the equation itself. */
  readonly wrong: number | null;
  /** A formula of the reader's own to try in place of both. */
  readonly edited?: Edited;
}

/** A formula that a reader has edited, and what is to be done with it. */
export interface Edited {
  readonly tex: string;
  readonly task: 'try' | 'simplify';
}

/**
 * What the worker says back: `started` once the derivation is loaded; `waiting` when a part of the program turns out to
 * be needed, and `started` again once it has come; any number of `progress`, then one of the rest.
 */
export type RunReport =
  | { readonly kind: 'started' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'control'; readonly control: ControlResult }
  | { readonly kind: 'attempt'; readonly attempt: Attempt }
  /** `null` where no single point refutes the formula. */
  | { readonly kind: 'simplest'; readonly simplest: Sample | null }
  /** `load`: the derivation did not arrive; `check`: it threw. */
  | { readonly kind: 'failed'; readonly reason: 'load' | 'check'; readonly message: string };

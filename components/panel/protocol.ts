import type { ControlResult, Progress, Verdict } from '#verification';
import type { Settings } from '#worlds';

/** One run that a page asks of its worker. */
export interface RunRequest {
  readonly slug: string;
  readonly label: string;
  readonly tex: string;
  readonly definitions: readonly string[];
  readonly seed: number;
  readonly settings: Settings;
  /** The wrong variant to run, counted from 1; `null` for the equation itself. */
  readonly wrong: number | null;
}

/** What the worker says back: `started` once the derivation is loaded, any number of `progress`, then one of the rest. */
export type RunReport =
  | { readonly kind: 'started' }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'control'; readonly control: ControlResult }
  /** `load`: the derivation did not arrive; `check`: it threw. */
  | { readonly kind: 'failed'; readonly reason: 'load' | 'check'; readonly message: string };

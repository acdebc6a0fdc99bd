import type { Settings } from '#worlds';
import type { Entry } from './entry.ts';
import type { Sample } from './verdict.ts';

/** How far a run has come, with the point just evaluated. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly sample: Sample;
}

/** An equation that rests on an assumption. */
export interface Conclusion {
  readonly entry: Entry;
  readonly tex: string;
  readonly definitions: readonly string[];
}

/** What a run depends on besides its entry and formula. */
export interface VerifyOptions {
  readonly seed: number;
  /** Narrows the world's parameters, as a reader's sliders do. */
  readonly settings?: Settings;
  /** The LaTeX of the definitions that stand before the equation. */
  readonly definitions?: readonly string[];
  /** For an assumption with a witness: the equation that fails without it. */
  readonly conclusion?: Conclusion;
  readonly onProgress?: (progress: Progress) => void;
  /** A clock in milliseconds, where the caller has one. */
  readonly now?: () => number;
}

/** Hands each evaluated point on as progress. */
export function watching({ onProgress }: VerifyOptions): {
  onSample?: (done: number, total: number, sample: () => Sample) => void;
} {
  if (onProgress === undefined) return {};
  return { onSample: (done, total, sample) => onProgress({ done, total, sample: sample() }) };
}

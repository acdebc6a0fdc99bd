/** A run of training that can be stopped and taken up again, with the same weights at the end. */
export interface TrainingRun {
  readonly steps: number;
  readonly step: number;
  /** Takes one step and returns its loss. */
  advance(): number;
  /** All that the run needs to go on later. */
  save(): Uint8Array;
  /** The weights as they are stored. */
  weights(): Uint8Array;
  /** What stands beside the stored weights: architecture, seed, digests and accuracy, as JSON. */
  record(): Readonly<Record<string, unknown>>;
}

/** Weights of one seed as they are stored, and what stands beside them. */
export interface StoredWeights {
  readonly bytes: Uint8Array;
  readonly record: unknown;
}

/**
 * What `experiment/index.ts` of an article exports by default: a measurement of our own that `npm run experiment`
 * repeats. The code that makes the weights is all that `experiment/training.ts` imports.
 */
export interface Experiment {
  readonly seeds: readonly number[];
  /**
   * A run from its beginning, or from where it was saved.
   *
   * @throws Error when what was saved is not whole
   */
  begin(seed: number, saved?: Uint8Array): TrainingRun;
  /**
   * Evaluates the weights of all seeds; yields the share that is done, and returns the results as JSON.
   *
   * @throws Error when weights are truncated or not those of their record
   */
  evaluate(weights: ReadonlyMap<number, StoredWeights>): Generator<number, unknown>;
}

import * as architecture from './architecture.ts';
import type { TrainedAccuracies } from './measure.ts';
import { digestOf, encodeWeights } from './weights.ts';
import { batchSize } from './batch.ts';
import { languageSeed, newTraining, steps, trainer } from './training.ts';

/** What stands beside the weights of a seed. */
export interface WeightsRecord {
  readonly seed: number;
  /** Digest of the weight file. */
  readonly weights: string;
  /** Digest of all tokens that it was trained on. */
  readonly data: string;
  readonly training: { readonly steps: number; readonly batchSize: number; readonly languageSeed: number };
  readonly architecture: Readonly<Record<string, number>>;
  /** Digest of the weights after the first steps, so that a short run shows that a long one would repeat. */
  readonly first: { readonly steps: number; readonly weights: string };
  readonly trainingLength: TrainedAccuracies;
}

const firstSteps = 25;

/** Digest of the weights after so few steps that a test can take them. */
export function firstWeights(seed: number): WeightsRecord['first'] {
  const training = newTraining(seed);
  const step = trainer(training);
  while (training.step < firstSteps) step();
  return { steps: firstSteps, weights: digestOf(encodeWeights(training.parameters)) };
}

/** The record of finished weights. */
export function recordOf(
  seed: number,
  data: string,
  bytes: Uint8Array,
  trainingLength: TrainedAccuracies,
): WeightsRecord {
  const { vocabulary, width, heads, hidden, layers, base, parameterCount } = architecture;
  return {
    seed,
    weights: digestOf(bytes),
    data,
    training: { steps, batchSize, languageSeed },
    architecture: {
      layers,
      width,
      heads,
      hidden,
      vocabulary,
      base,
      trainingLength: architecture.trainingLength,
      parameters: parameterCount,
    },
    first: firstWeights(seed),
    trainingLength,
  };
}

import { stream } from '#numerics';
import { trainingLength } from './architecture.ts';
import { repeatedText, text, type Language } from './language.ts';

/** Sequences in a batch; every second one is a repeated segment. */
export const batchSize = 32;
const shortest = 4;
const longest = 16;

/**
 * The sequences of one step of training, each one token longer than the training length.
 *
 * @param seed of the run
 */
export function batch(successors: Language, seed: number, step: number): Uint8Array[] {
  const random = stream(seed, 'batch', step);
  return Array.from({ length: batchSize }, (_, i) =>
    i % 2 === 0
      ? text(successors, random, trainingLength + 1)
      : repeatedText(successors, random, random.integer(shortest, longest), trainingLength + 1),
  );
}

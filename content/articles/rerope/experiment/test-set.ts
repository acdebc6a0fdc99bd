import { stream } from '#numerics';
import { language, repeatedText, text } from './language.ts';
import { languageSeed } from './training.ts';

/** Test length L, eight times the training length. */
export const testLength = 256;

/** Ordinary text, and text that repeats a segment of 12 or of 100 tokens. */
export const testSets = ['plain', 'rep12', 'rep100'] as const;
export type TestSet = (typeof testSets)[number];

const periods: Readonly<Record<Exclude<TestSet, 'plain'>, number>> = { rep12: 12, rep100: 100 };

/**
 * Sequences of each set, so many that the standard error of an accuracy is below one point: the tokens of a repeated
 * segment are right or wrong together.
 */
export const testCounts: Readonly<Record<TestSet, number>> = { plain: 36, rep12: 250, rep100: 36 };

/** Sequences of each set at the training length, where the second half has 16 tokens. */
export const trainingLengthCount = 512;

/**
 * The first sequences of a set; those of a shorter length are the beginnings of the longer ones.
 *
 * @returns `count` sequences of length + 1 tokens
 */
export function testSequences(set: TestSet, length: number, count: number): Uint8Array[] {
  const successors = language(languageSeed);
  return Array.from({ length: count }, (_, n) => {
    const random = stream(languageSeed, 'test', set, n);
    return set === 'plain'
      ? text(successors, random, length + 1)
      : repeatedText(successors, random, periods[set], length + 1);
  });
}

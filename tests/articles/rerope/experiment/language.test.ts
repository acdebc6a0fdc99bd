import { describe, expect, it } from 'vitest';
import { stream } from '#numerics';
import { batch, batchSize } from '../../../../content/articles/rerope/experiment/batch.ts';
import { language, repeatedText, text } from '../../../../content/articles/rerope/experiment/language.ts';
import { testSequences } from '../../../../content/articles/rerope/experiment/test-set.ts';

const successors = language(0);

describe('the language', () => {
  it('gives every pair of tokens four successors, with probabilities 0.55, 0.25, 0.15 and 0.05', () => {
    for (let pair = 0; pair < 256; pair += 1) {
      const counts = new Map<number, number>();
      for (const token of successors.subarray(20 * pair, 20 * pair + 20))
        counts.set(token, (counts.get(token) ?? 0) + 1);
      expect([...counts.values()]).toEqual([11, 5, 3, 1]);
    }
  });

  it('is spoken with those probabilities', () => {
    const spoken = text(successors, stream(1), 20_002);
    let likeliest = 0;
    for (let t = 2; t < spoken.length; t += 1) {
      if (spoken[t] === successors[20 * (16 * spoken[t - 2]! + spoken[t - 1]!)]) likeliest += 1;
    }
    // Four standard deviations of a share of 0.55 among 20,000.
    expect(Math.abs(likeliest / 20_000 - 0.55)).toBeLessThan(4 * Math.sqrt((0.55 * 0.45) / 20_000));
  });

  it('repeats a segment of it', () => {
    const repeated = repeatedText(successors, stream(2), 12, 100);
    for (let t = 12; t < 100; t += 1) expect(repeated[t]).toBe(repeated[t - 12]);
    expect([...repeated.subarray(0, 12)]).toEqual([...text(successors, stream(2), 12)]);
  });
});

describe('a batch', () => {
  it('is half text and half repeated segments of 4 to 16 tokens', () => {
    const sequences = batch(successors, 0, 7);
    const periods = sequences.map((tokens) => {
      for (let period = 1; period <= 16; period += 1) {
        if (tokens.every((token, t) => t < period || token === tokens[t - period])) return period;
      }
      return 0;
    });
    expect(sequences).toHaveLength(batchSize);
    expect(periods.filter((period) => period > 0)).toHaveLength(batchSize / 2);
    expect(Math.max(...periods)).toBeLessThanOrEqual(16);
  });

  it('depends on seed and step alone', () => {
    expect(batch(successors, 3, 5)).toEqual(batch(successors, 3, 5));
    expect(batch(successors, 3, 5)).not.toEqual(batch(successors, 3, 6));
    expect(batch(successors, 3, 5)).not.toEqual(batch(successors, 4, 5));
  });
});

describe('the test sets', () => {
  it.each(['plain', 'rep12', 'rep100'] as const)('%s begin alike at every length', (set) => {
    const [long, short] = [testSequences(set, 256, 2), testSequences(set, 32, 2)];
    expect(long.map((tokens) => [...tokens.subarray(0, 33)])).toEqual(short.map((tokens) => [...tokens]));
  });
});

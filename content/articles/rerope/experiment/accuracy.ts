import { vocabulary } from './architecture.ts';
import { decode, newTrace } from './decoder.ts';
import type { Positions } from './positions.ts';

/** How often the likeliest token was the right one; it grows while sequences are evaluated. */
export interface Tally {
  /** Sequences evaluated so far. */
  count: number;
  /** By position, over all sequences. */
  readonly byPosition: Uint32Array;
  /** By sequence, over its second half. */
  readonly bySequence: number[];
}

/** Right predictions out of all, in the second half of every sequence. */
export interface Accuracy {
  readonly right: number;
  readonly of: number;
  /** Of right / of, from the spread between sequences, rounded to four digits. */
  readonly standardError: number;
}

export const newTally = (length: number): Tally => ({
  count: 0,
  byPosition: new Uint32Array(length),
  bySequence: [],
});

function likeliest(logits: Float64Array, start: number): number {
  let best = 0;
  for (let v = 1; v < vocabulary; v += 1) if (logits[start + v]! > logits[start + best]!) best = v;
  return best;
}

/**
 * Predicts every token of some sequences from those before it; yields after each sequence, and returns the tally.
 *
 * @param sequences of length + 1 tokens
 * @param length even
 * @param into where the counts go, for a reader who does not want to wait for the last one
 */
export function* tally(
  parameters: Float64Array,
  positions: Positions,
  sequences: readonly Uint8Array[],
  length: number,
  into: Tally = newTally(length),
): Generator<undefined, Tally> {
  const trace = newTrace(length, false);
  for (const tokens of sequences) {
    decode(trace, parameters, tokens, positions);
    let right = 0;
    for (let t = 0; t < length; t += 1) {
      if (likeliest(trace.logits, t * vocabulary) !== tokens[t + 1]) continue;
      into.byPosition[t]! += 1;
      if (t >= length / 2) right += 1;
    }
    into.bySequence.push(right);
    into.count += 1;
    yield;
  }
  return into;
}

/** The accuracy in the second half of the sequences of a tally. */
export function accuracyOf({ byPosition, bySequence }: Tally): Accuracy {
  const n = bySequence.length;
  const each = byPosition.length / 2;
  const right = bySequence.reduce((sum, one) => sum + one, 0);
  const mean = right / n;
  const squares = bySequence.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  const standardError = Math.sqrt(squares / (n - 1) / n) / each;
  return { right, of: n * each, standardError: Math.round(standardError * 1e4) / 1e4 };
}

export const share = ({ right, of }: Accuracy): number => right / of;

/** Right predictions in each stretch of `size` positions, over all sequences; the last stretch may be shorter. */
export const byBlock = ({ byPosition }: Tally, size: number): number[] =>
  Array.from({ length: Math.ceil(byPosition.length / size) }, (_, n) =>
    byPosition.subarray(n * size, (n + 1) * size).reduce((sum, right) => sum + right, 0),
  );

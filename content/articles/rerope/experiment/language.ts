import { stream, type Stream } from '#numerics';
import { vocabulary } from './architecture.ts';

/** Twentieths of probability of the four successors: 0.55, 0.25, 0.15 and 0.05. */
const shares = [11, 5, 3, 1] as const;
const whole = 20;
const burnIn = 64;

/** For each pair of tokens, in the order of its last 20 entries, the token that follows: one entry a twentieth. */
export type Language = Uint8Array;

/**
 * A random order-2 Markov language: every pair of tokens has four successors, of fixed probabilities.
 *
 * @param seed of the choice of successors
 */
export function language(seed: number): Language {
  const random = stream(seed, 'language');
  const successors = new Uint8Array(vocabulary * vocabulary * whole);
  for (let pair = 0; pair < vocabulary * vocabulary; pair += 1) {
    const left = Array.from({ length: vocabulary }, (_, token) => token);
    let at = pair * whole;
    for (const share of shares) {
      const [token] = left.splice(random.integer(0, left.length - 1), 1);
      successors.fill(token!, at, at + share);
      at += share;
    }
  }
  return successors;
}

/** A text of the language, begun 64 tokens earlier from a random pair, so that it starts from stationarity. */
export function text(successors: Language, random: Stream, length: number): Uint8Array {
  const tokens = new Uint8Array(length);
  let before = random.integer(0, vocabulary - 1);
  let last = random.integer(0, vocabulary - 1);
  for (let t = -burnIn; t < length; t += 1) {
    const next = successors[(before * vocabulary + last) * whole + random.integer(0, whole - 1)]!;
    before = last;
    last = next;
    if (t >= 0) tokens[t] = next;
  }
  return tokens;
}

/** A text of the language, of the period's length, said again and again. */
export function repeatedText(
  successors: Language,
  random: Stream,
  period: number,
  length: number,
): Uint8Array {
  const segment = text(successors, random, period);
  return Uint8Array.from({ length }, (_, t) => segment[t % period]!);
}

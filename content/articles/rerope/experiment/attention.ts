import { heads, headSize, width } from './architecture.ts';
import type { Positions } from './positions.ts';
import { rotate, type Rows } from './rotation.ts';
import { softmax } from './softmax.ts';

/** What attention leaves behind for its gradient. */
export interface AttentionTrace {
  /** length × 3 width: queries, keys and values. */
  readonly projected: Float64Array;
  /** length × width: turned queries and keys of either pass. */
  readonly nearQueries: Float64Array;
  readonly nearKeys: Float64Array;
  readonly farQueries: Float64Array;
  readonly farKeys: Float64Array;
  /** heads × length × length; only j ≤ i is written. */
  readonly probabilities: Float64Array;
  /** length × width: what the heads bring together. */
  readonly mixed: Float64Array;
}

const scale = 1 / Math.sqrt(headSize);

export const queriesOf = (projected: Float64Array): Rows => ({
  values: projected,
  start: 0,
  stride: 3 * width,
});
export const keysOf = (projected: Float64Array): Rows => ({
  values: projected,
  start: width,
  stride: 3 * width,
});
export const dense = (values: Float64Array): Rows => ({ values, start: 0, stride: width });

/** Logits of one query against the keys from `first` up to, but not including, `end`. */
function logits(
  to: Float64Array,
  start: number,
  queries: Float64Array,
  query: number,
  keys: Float64Array,
  column: number,
  first: number,
  end: number,
): void {
  for (let j = first; j < end; j += 1) {
    const key = j * width + column;
    let a = 0,
      b = 0;
    for (let c = 0; c < headSize; c += 2) {
      a += queries[query + c]! * keys[key + c]!;
      b += queries[query + c + 1]! * keys[key + c + 1]!;
    }
    to[start + j] = (a + b) * scale;
  }
}

/** Σ_j p_j v_j over the first `count` values, four components at a time. */
function mix(
  to: Float64Array,
  at: number,
  probabilities: Float64Array,
  start: number,
  projected: Float64Array,
  column: number,
  count: number,
): void {
  for (let c = 0; c < headSize; c += 4) {
    let a = 0,
      b = 0,
      d = 0,
      e = 0;
    for (let j = 0, v = column + c; j < count; j += 1, v += 3 * width) {
      const p = probabilities[start + j]!;
      a += p * projected[v]!;
      b += p * projected[v + 1]!;
      d += p * projected[v + 2]!;
      e += p * projected[v + 3]!;
    }
    to[at + c] = a;
    to[at + c + 1] = b;
    to[at + c + 2] = d;
    to[at + c + 3] = e;
  }
}

/** Causal attention of all heads over the projected tokens of the trace, with logits merged from both passes. */
export function attend(trace: AttentionTrace, { near, far, window }: Positions, length: number): void {
  const { projected, nearQueries, nearKeys, farQueries, farKeys, probabilities, mixed } = trace;
  rotate(dense(nearQueries), queriesOf(projected), near.queries, 1, length);
  rotate(dense(nearKeys), keysOf(projected), near.keys, 1, length);
  if (far !== undefined) {
    rotate(dense(farQueries), queriesOf(projected), far.queries, 1, length);
    rotate(dense(farKeys), keysOf(projected), far.keys, 1, length);
  }
  for (let h = 0; h < heads; h += 1) {
    const column = h * headSize;
    for (let i = 0; i < length; i += 1) {
      const start = (h * length + i) * length;
      const query = i * width + column;
      const border = Math.max(0, i - window + 1);
      logits(probabilities, start, farQueries, query, farKeys, column, 0, border);
      logits(probabilities, start, nearQueries, query, nearKeys, column, border, i + 1);
      softmax(probabilities, start, i + 1);
      mix(mixed, query, probabilities, start, projected, 2 * width + column, i + 1);
    }
  }
}

import { heads, headSize, width } from './architecture.ts';
import { dense, keysOf, queriesOf, type AttentionTrace } from './attention.ts';
import type { Pass } from './positions.ts';
import { rotate } from './rotation.ts';

const scale = 1 / Math.sqrt(headSize);

/** Room for the gradient of attention. */
export interface AttentionGradient {
  /** length × 3 width, the gradient of the projected tokens. */
  readonly projected: Float64Array;
  /** length × width, of the turned queries and keys. */
  readonly queries: Float64Array;
  readonly keys: Float64Array;
  /** length, of one row of logits. */
  readonly row: Float64Array;
}

/** p ∘ (dp − ⟨p, dp⟩) in place of dp. */
function softmaxGradient(row: Float64Array, probabilities: Float64Array, start: number, count: number): void {
  let mean = 0;
  for (let j = 0; j < count; j += 1) mean += probabilities[start + j]! * row[j]!;
  for (let j = 0; j < count; j += 1) row[j] = probabilities[start + j]! * (row[j]! - mean);
}

/**
 * The gradient of the projected tokens from that of the mixed heads, for attention in a single pass.
 *
 * @param to receives it in `projected`
 * @param mixed length × width, the gradient of what the heads bring together
 */
export function attendGradient(
  to: AttentionGradient,
  mixed: Float64Array,
  trace: AttentionTrace,
  { queries: turnedQueries, keys: turnedKeys }: Pass,
  length: number,
): void {
  const { projected, nearQueries, nearKeys, probabilities } = trace;
  const { projected: dProjected, queries, keys, row } = to;
  dProjected.fill(0);
  queries.fill(0);
  keys.fill(0);
  for (let h = 0; h < heads; h += 1) {
    const column = h * headSize;
    for (let i = 0; i < length; i += 1) {
      const start = (h * length + i) * length;
      const query = i * width + column;
      for (let j = 0; j <= i; j += 1) {
        const value = j * 3 * width + 2 * width + column;
        const p = probabilities[start + j]!;
        let sum = 0;
        for (let c = 0; c < headSize; c += 1) {
          const d = mixed[query + c]!;
          sum += d * projected[value + c]!;
          dProjected[value + c]! += p * d;
        }
        row[j] = sum;
      }
      softmaxGradient(row, probabilities, start, i + 1);
      for (let j = 0; j <= i; j += 1) {
        const key = j * width + column;
        const d = row[j]! * scale;
        for (let c = 0; c < headSize; c += 1) {
          queries[query + c]! += d * nearKeys[key + c]!;
          keys[key + c]! += d * nearQueries[query + c]!;
        }
      }
    }
  }
  rotate(queriesOf(dProjected), dense(queries), turnedQueries, -1, length);
  rotate(keysOf(dProjected), dense(keys), turnedKeys, -1, length);
}

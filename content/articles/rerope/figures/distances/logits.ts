import { mergedLogits, onePassLogits, type Logits } from '#worlds';
import type { PositionMethod } from '../positions/position-method.ts';
import type { Settings } from '../positions/settings.ts';
import type { Contents } from './contents.ts';

/**
 * The logits as a program would compute them: (Leaky) ReRoPE by merging two passes, the others by one rotation of
 * every query and every key.
 */
export function logitsOf(
  { method, w, k }: Settings,
  { theta }: PositionMethod,
  { queries, keys }: Contents,
): Logits {
  if (method === 'leaky' || method === 'rerope') {
    return mergedLogits(queries, keys, theta, { w, k: method === 'leaky' ? k : Infinity });
  }
  const divisor = method === 'interpolation' ? k : 1;
  const position = (i: number): number => i / divisor;
  return onePassLogits(queries, keys, theta, { query: position, key: position });
}

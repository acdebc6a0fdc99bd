import { gauge, state } from '../gauge.ts';
import type { Range } from '../range.ts';
import type { Value } from '../value.ts';
import { subtract } from './add.ts';
import { magnitude } from './magnitude.ts';
import { multiply } from './multiply.ts';

/** Halvings of the step; with ten of them a remainder of the first ten powers is gone. */
const halvings = 9;

/**
 * The limit of a value whose remainder is a power series of a step, by Richardson extrapolation to step 0.
 *
 * The step is halved until the extrapolated values stop to approach each other; their last distance is the stated error.
 *
 * @param at the value at a step; it leaves the size of its terms on the gauge
 */
export function sequenceLimit(at: (step: number) => Value, start: number, range: Range): Value {
  let scale = 0;
  let row: Value[] = [];
  let best: Value = 0;
  let error = Infinity;
  for (let k = 0; k <= halvings; k += 1) {
    const next: Value[] = [at(start / 2 ** k)];
    scale = Math.max(scale, gauge.scale);
    // Neville's scheme for halved steps: T_{k,j} = T_{k,j−1} + (T_{k,j−1} − T_{k−1,j−1}) / (2ʲ − 1).
    row.forEach((before, j) => {
      const current = next[j] ?? 0;
      const correction = multiply(1 / (2 ** (j + 1) - 1), subtract(current, before, range), range);
      next.push(subtract(current, multiply(-1, correction, range), range));
    });
    const last = next.at(-1) ?? 0;
    const previous = row.at(-1);
    if (previous !== undefined) {
      const distance = magnitude(subtract(last, previous, range));
      if (distance < error || error === Infinity) {
        best = last;
        error = distance;
      }
    } else best = last;
    row = next;
  }
  gauge.scale = Math.max(scale, magnitude(best));
  state('difference', gauge.scale === 0 ? 0 : error / gauge.scale);
  return best;
}

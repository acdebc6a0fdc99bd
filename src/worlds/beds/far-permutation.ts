import { family, map } from '#formula';
import { at, real, type Stream } from '#numerics';
import { mergedLogits } from '../attention-logits.ts';
import { softmax } from '../softmax.ts';
import type { World } from '../world.ts';
import { contentNames, drawContents } from './rotary-contents.ts';
import { headSize } from './rotary-parameters.ts';
import { rotaryRoutes } from './rotary-routes.ts';

const L = 24;

/**
 * A sequence of 24 tokens under ReRoPE: the output o_i in the order given, values v, and a permutation τ of all
 * positions that are at least w behind i.
 *
 * @param reach how far behind i the permutation begins: at the window, or one position too near
 */
export function farPermutation({
  d,
  reach = 0,
}: {
  readonly d: readonly number[];
  readonly reach?: 0 | -1;
}): World {
  return {
    id: reach === 0 ? 'far-permutation' : 'near-permutation',
    says: {
      en: 'Random tokens, and a random permutation of those outside the window.',
      zh: '随机的词，以及对窗口外各词的随机置换。',
    },
    parameters: { d: headSize(d) },
    routes: { o: rotaryRoutes.twoPasses, R: rotaryRoutes.matrix },
    points: 32,
    draw(random, { d: dim = 2 }) {
      const contents = drawContents(random.fork('contents'), dim, L, { size: 0.7 });
      const values = Array.from({ length: L }, () => random.normals(3));
      const { queries, keys, theta } = contents;
      const w = random.integer(2, 8);
      const i = random.integer(0, 2) === 0 ? w + 2 : random.integer(w + 2, L - 1);
      const order = permutation(random, i - w - reach, L);
      const logits = at(mergedLogits(queries, keys, theta, { w, k: Infinity }), i);
      const weights = softmax(logits).map(real);
      const output = weights.reduce<number[]>(
        (sum, weight, j) => sum.map((entry, n) => entry + weight * at(at(values, j), n)),
        [0, 0, 0],
      );
      return {
        bindings: {
          ...contentNames(contents),
          i,
          w,
          k: 8,
          '\\boldsymbol{v}': family((j: number) => values[j]),
          '\\boldsymbol{o}': family((n: number) => (n === i ? output : undefined)),
          '\\tau': map((j: number) => order[j] ?? NaN),
        },
      };
    },
  };
}

/** The positions 0 … last shifted around by a random amount, and the others where they are. */
function permutation(random: Stream, last: number, length: number): number[] {
  const shift = random.integer(1, last);
  return Array.from({ length }, (_, j) => (j <= last ? (j + shift) % (last + 1) : j));
}

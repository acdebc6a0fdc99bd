import { family } from '#formula';
import { at } from '#numerics';
import { mergedLogits } from '../attention-logits.ts';
import type { World } from '../world.ts';
import { contentNames, drawContents } from './rotary-contents.ts';
import { divisor, headSize } from './rotary-parameters.ts';
import { rotaryRoutes } from './rotary-routes.ts';

const L = 48;

/**
 * A sequence of 48 tokens in decoding, with the logits of ReRoPE or of Leaky ReRoPE by the two-pass merge.
 *
 * The names of the two methods are 1 for the one that is drawn and 0 for the other.
 *
 * @param small draws divisors below 1
 */
export function decoding({ small = false }: { readonly small?: boolean } = {}): World {
  return {
    id: small ? 'decoding-small-divisor' : 'decoding',
    says: {
      en: 'A query of a sequence of 48 random tokens that is decoded with ReRoPE or Leaky ReRoPE.',
      zh: '长为 48 的随机序列中的一个query，用 ReRoPE 或 Leaky ReRoPE 解码。',
    },
    parameters: {
      d: headSize([2, 6, 16]),
      k: divisor(small ? [1 / 2, 1 / 16] : [1, 2, 8, 16]),
      leaky: {
        kind: 'choice',
        says: { en: 'method: 0 ReRoPE, 1 Leaky ReRoPE', zh: '方法：0 ReRoPE，1 Leaky ReRoPE' },
        values: small ? [1] : [0, 1],
      },
    },
    routes: { a: rotaryRoutes.twoPasses, R: rotaryRoutes.matrix },
    points: small ? 16 : 6,
    draw(random, { d = 2, k = 1, leaky = 0 }) {
      const contents = drawContents(random.fork('contents'), d, L);
      const { queries, keys, theta } = contents;
      const w = random.integer(4, 20);
      const r = random.integer(0, 1) === 1 ? random.integer(0, w - 1) : random.integer(w + 1, L - 4);
      const j = random.integer(0, L - 2 - r);
      const logits = mergedLogits(queries, keys, theta, { w, k: leaky === 1 ? k : Infinity });
      return {
        bindings: {
          ...contentNames(contents),
          i: j + r,
          j,
          w,
          k,
          a: family((row: number, column: number) => at(logits, row)[column]),
          '\\mathrm{ReRoPE}': 1 - leaky,
          '\\mathrm{LeakyReRoPE}': leaky,
        },
      };
    },
  };
}

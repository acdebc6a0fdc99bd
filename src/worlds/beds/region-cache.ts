import { family } from '#formula';
import { at } from '#numerics';
import { denseLogit } from '../attention-logits.ts';
import { leakyDistance } from '../effective-distance.ts';
import { RegionCache } from '../rerope-cache.ts';
import type { World } from '../world.ts';
import { contentNames, drawContents } from './rotary-contents.ts';
import { divisor, headSize } from './rotary-parameters.ts';
import { rotaryRoutes } from './rotary-routes.ts';

const L = 48;

/**
 * A cache with two regions that decodes 48 tokens: its keys k̂⁽ⁱ⁾ⱼ after the step i, and the logits a by the dense form.
 *
 * @param moving places the key at j = i − w, which changes its region, and binds m = i − 1
 */
export function regionCache({
  d,
  moving = false,
}: {
  readonly d: readonly number[];
  readonly moving?: boolean;
}): World {
  return {
    id: moving ? 'region-cache-moving' : 'region-cache',
    says: {
      en: 'A cache that decodes 48 random tokens one by one with (Leaky) ReRoPE.',
      zh: '一个缓存，用（Leaky）ReRoPE 逐个解码 48 个随机的词。',
    },
    parameters: { d: headSize(d), k: divisor([1, 2, 8, 16, 1 / 2]) },
    routes: { k̂: rotaryRoutes.cache, a: rotaryRoutes.dense, R: rotaryRoutes.matrix },
    points: 12,
    draw(random, { d: dim = 2, k = 1 }) {
      const contents = drawContents(random.fork('contents'), dim, L, { size: 2 });
      const { queries, keys, theta } = contents;
      const w = random.integer(4, 20);
      const r = moving ? w : random.integer(0, 1) === 1 ? random.integer(0, w - 1) : random.integer(w, L - 4);
      const j = random.integer(1, L - 2 - r);
      const i = j + r;
      const cache = new RegionCache(theta, { w, k });
      const stored = queries.slice(0, i + 2).map((query, n) => {
        cache.step(query, at(keys, n));
        return cache.keys;
      });
      const rho = leakyDistance({ w, k });
      return {
        bindings: {
          ...contentNames(contents),
          i,
          j,
          r,
          w,
          k,
          ...(moving ? { m: i - 1 } : {}),
          '\\hat{\\boldsymbol{k}}': family((step: number, n: number) => stored[step]?.[n]),
          a: family((row: number, column: number) =>
            denseLogit(at(queries, row), at(keys, column), theta, rho(row - column)),
          ),
        },
      };
    },
  };
}

import { family, map, range } from '#formula';
import { at, type Stream } from '#numerics';
import { mergedLogits, onePassLogits, type Logits } from '../attention-logits.ts';
import {
  clippedDistance,
  interpolatedDistance,
  leakyDistance,
  ropeDistance,
  type EffectiveDistance,
} from '../effective-distance.ts';
import type { World } from '../world.ts';
import { accounted, contentNames, drawContents, type Contents } from './rotary-contents.ts';
import { headSize, method } from './rotary-parameters.ts';
import { rotaryRoutes } from './rotary-routes.ts';
import { walkedDistances } from './walked-distances.ts';

const L = 48;

/** A method by its number in the parameter, with what turns its vectors. */
interface Method {
  readonly rho: EffectiveDistance;
  readonly w: number;
  /** The divisor within the window. */
  readonly inside: number;
  /** The divisor beyond it. */
  readonly k: number;
  readonly logits: (contents: Contents) => Logits;
}

function methodOf(number: number, w: number, k: number): Method {
  const one =
    (divided: number) =>
    ({ queries, keys, theta }: Contents): Logits =>
      onePassLogits(queries, keys, theta, { query: (i) => i / divided, key: (j) => j / divided });
  const two =
    (divided: number) =>
    ({ queries, keys, theta }: Contents): Logits =>
      mergedLogits(queries, keys, theta, { w, k: divided });
  switch (number) {
    case 0:
      return { rho: ropeDistance, w, inside: 1, k: 1, logits: one(1) };
    case 1:
      return { rho: interpolatedDistance(k), w, inside: k, k, logits: one(k) };
    case 2:
      return { rho: leakyDistance({ w, k }), w, inside: 1, k, logits: two(k) };
    default:
      return { rho: clippedDistance(w), w, inside: 1, k: Infinity, logits: two(Infinity) };
  }
}

/**
 * A sequence of 48 tokens under RoPE, interpolation, Leaky ReRoPE or ReRoPE, with a query at i and a key at j < i:
 * its logits a, its effective distance ρ, and the matrix M of distances.
 *
 * @param equal makes all queries the same and all keys the same
 * @param keysOnly turns the keys and leaves the queries as they are
 */
export function rotaryAttention({
  d,
  equal = false,
  keysOnly = false,
}: {
  readonly d: readonly number[];
  readonly equal?: boolean;
  readonly keysOnly?: boolean;
}): World {
  return {
    id: ['rotary-attention', ...(equal ? ['equal'] : []), ...(keysOnly ? ['keys-only'] : [])].join('-'),
    says: equal
      ? {
          en: 'A sequence of 48 tokens with the same query and the same key everywhere.',
          zh: '长为 48 的序列，处处是同一个query与同一个key。',
        }
      : {
          en: 'A sequence of 48 tokens with random queries and keys, under one of four methods.',
          zh: '长为 48 的序列，query与key随机，采用四种方法之一。',
        },
    parameters: { d: headSize(d), method },
    routes: { a: rotaryRoutes.twoPasses, M: rotaryRoutes.walk, R: rotaryRoutes.matrix },
    points: 12,
    draw(random, { d: dim = 2, method: number = 0 }) {
      const contents = drawContents(random.fork('contents'), dim, L, { equal });
      const chosen = methodOf(number, random.integer(4, 20), random.integer(2, 8));
      const { queries, keys, theta } = contents;
      const logits = keysOnly
        ? onePassLogits(queries, keys, theta, { query: () => 0, key: (j) => j })
        : chosen.logits(contents);
      const M = walkedDistances(L, chosen);
      const n = random.integer(4, 9);
      return {
        bindings: {
          ...contentNames(contents),
          ...positions(random, chosen.w),
          w: chosen.w,
          k: Math.min(chosen.k, 1e9),
          '\\rho': map((r: number) => (r < 0 ? -chosen.rho(-r) : chosen.rho(r))),
          a: family((i: number, j: number) => accounted(logits[i]?.[j], contents, i, j, L)),
          M: family((i: number, j: number) => at(M, i)[j]),
          I: range(n, 2 * n - 1),
          J: range(0, n - 1),
        },
      };
    },
  };
}

/** A query at i and a key at j, nearer than the window at about every other point. */
function positions(random: Stream, w: number): { i: number; j: number } {
  const r = random.integer(0, 1) === 1 ? random.integer(2, w - 1) : random.integer(w, 40);
  const j = random.integer(0, L - 2 - r);
  return { i: j + r, j };
}

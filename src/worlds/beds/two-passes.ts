import { family, type Binding, type Family } from '#formula';
import { at, dot, real, type Stream } from '#numerics';
import {
  decodedLogits,
  denseLogit,
  denseLogits,
  farQueryPosition,
  mergedLogits,
  onePassLogits,
  type Logits,
} from '../attention-logits.ts';
import { leakyDistance, ropeDistance, type LeakyWindow } from '../effective-distance.ts';
import { turn } from '../rotary.ts';
import { ntkMixedFrequencies } from '../scaled-frequencies.ts';
import type { World } from '../world.ts';
import { accounted, contentNames, drawContents, type Contents } from './rotary-contents.ts';
import { divisor, headSize } from './rotary-parameters.ts';
import { rotaryRoutes } from './rotary-routes.ts';

const L = 48;

/** Where the pair of a query and a key lies: anywhere, inside the window, at its edge, or one step on either side of it. */
export type Pair = 'any' | 'near' | 'edge' | 'before' | 'beyond';

/** Options of {@link twoPasses}. */
export interface TwoPassesOptions {
  readonly d: readonly number[];
  /** Divisors; Infinity is ReRoPE. */
  readonly k?: readonly number[];
  readonly pair?: Pair;
  /** Computes a⁽¹⁾ and a⁽²⁾ by turning a key by the whole exponent, instead of the two passes themselves. */
  readonly exponents?: boolean;
  /** Turns the query of the second pass by (i − w)/k − w. */
  readonly wrongSign?: boolean;
}

/**
 * A sequence of 48 tokens with a query at i and a key at j: the logits a of (Leaky) ReRoPE by the dense form, those of
 * the two passes a⁽¹⁾ and a⁽²⁾, and of the methods by name.
 */
export function twoPasses({
  d,
  k = [1, 2, 8, 16, 1 / 2, 1 / 16, Infinity],
  pair = 'any',
  exponents = false,
  wrongSign = false,
}: TwoPassesOptions): World {
  const divisors = k.every((each) => each === Infinity) ? 'rerope' : k.length === 1 ? 'one' : 'leaky';
  return {
    id: [
      'two-passes',
      divisors,
      pair,
      ...(exponents ? ['exponents'] : []),
      ...(wrongSign ? ['wrong-sign'] : []),
    ].join('-'),
    says: {
      en: 'A sequence of 48 tokens with random queries and keys, under (Leaky) ReRoPE.',
      zh: '长为 48 的序列，query与key随机，采用（Leaky）ReRoPE。',
    },
    parameters: { d: headSize(d), ...(k.length > 1 ? { k: divisor(k) } : {}) },
    routes: {
      a: rotaryRoutes.dense,
      'a⁽¹⁾, a⁽²⁾': exponents ? rotaryRoutes.exponents : rotaryRoutes.pairs,
      R: rotaryRoutes.matrix,
    },
    points: Math.ceil(96 / (d.length * k.length)),
    draw(random, { d: dim = 2, k: chosen = at(k, 0) }) {
      const divided = chosen === 0 ? Infinity : chosen;
      const contents = drawContents(random.fork('contents'), dim, L, { size: 4 });
      const w = random.integer(4, 20);
      const { i, j } = placed(random, w, pair);
      const window = { w, k: divided };
      return {
        bindings: {
          ...contentNames(contents),
          i,
          j,
          r: i - j,
          w,
          ...(divided === Infinity ? {} : { k: divided }),
          a: merged(contents, window),
          'a^{(\\cdot)}': exponents ? exponentLogits(contents, window) : passes(contents, window, wrongSign),
          ...(divided >= 1 ? named(contents, window) : {}),
        },
      };
    },
  };
}

/** `a_{i,j}` by the dense form. */
function merged(contents: Contents, window: LeakyWindow): Family {
  const { queries, keys, theta } = contents;
  const rho = leakyDistance(window);
  return family((i: number, j: number) => {
    const [query, key] = [queries[i], keys[j]];
    if (query === undefined || key === undefined || j > i) return undefined;
    return accounted(denseLogit(query, key, theta, rho(i - j)), contents, i, j, reachOf(window));
  });
}

/** `a^{(1)}_{i,j}` and `a^{(2)}_{i,j}` by turning all queries and all keys once. */
function passes(contents: Contents, window: LeakyWindow, wrongSign: boolean): Family {
  const { queries, keys, theta } = contents;
  const { w, k } = window;
  const far = (i: number): number => (wrongSign ? (i - w) / k - w : farQueryPosition(i, window));
  const both = [
    onePassLogits(queries, keys, theta, { query: (i) => i, key: (j) => j }),
    onePassLogits(queries, keys, theta, { query: far, key: (j) => j / k }),
  ];
  return family((pass: number, i: number, j: number) =>
    accounted(both[pass - 1]?.[i]?.[j], contents, i, j, reachOf(window)),
  );
}

/** The largest position that anything is turned by. */
function reachOf({ k }: LeakyWindow): number {
  return L / Math.min(1, k);
}

/** `a^{(1)}_{i,j}` and `a^{(2)}_{i,j}` by turning the key alone, by the exponent between the two. */
function exponentLogits({ queries, keys, theta }: Contents, { w, k }: LeakyWindow): Family {
  return family((pass: number, i: number, j: number) => {
    const [query, key] = [queries[i], keys[j]];
    if (pass !== 1 && pass !== 2) return undefined;
    const x = pass === 1 ? j - i : (j - i + w) / k - w;
    return query === undefined || key === undefined ? undefined : real(dot(query, turn(key, theta, x)));
  });
}

/** Logits of the methods by name, each by a route of its own. */
function named(contents: Contents, { w, k }: LeakyWindow): Record<string, Binding> {
  const { queries, keys, theta } = contents;
  const one = (frequencies: readonly number[], divided = 1): Logits =>
    onePassLogits(queries, keys, frequencies, { query: (n) => n / divided, key: (n) => n / divided });
  const methods: Readonly<Record<string, () => Logits>> = {
    Leaky: () => decodedLogits(queries, keys, theta, { w, k }),
    ReRoPE: () => mergedLogits(queries, keys, theta, { w, k: Infinity }),
    RoPE: () => denseLogits(queries, keys, theta, ropeDistance),
    PI: () => one(theta, 4),
    mixed: () => one(ntkMixedFrequencies(8, 0.625)(theta)),
  };
  return Object.fromEntries(
    Object.entries(methods).map(([name, compute]) => [
      `a^{\\mathrm{${name}}}`,
      family((i: number, j: number) => accounted(compute()[i]?.[j], contents, i, j, L)),
    ]),
  );
}

function placed(random: Stream, w: number, pair: Pair): { i: number; j: number } {
  const isNear = pair === 'near' || (pair === 'any' && random.integer(0, 1) === 1);
  const places = { edge: w, before: w - 1, beyond: w + 1 };
  const r =
    pair === 'near' || pair === 'any'
      ? isNear
        ? random.integer(1, w - 1)
        : random.integer(w, L - 4)
      : places[pair];
  const j = random.integer(0, L - 2 - r);
  return { i: j + r, j };
}

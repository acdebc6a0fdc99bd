import { family } from '#formula';
import { at, dot, real } from '#numerics';
import type { World } from '../world.ts';
import { headSize } from './rotary-parameters.ts';

/** A query at position n (counted from 1), keys, a training length N on either side of it, and attention scaled by log n. */
export function queryScales({ d }: { readonly d: readonly number[] }): World {
  return {
    id: 'query-scales',
    says: {
      en: 'A query at a position within or beyond the training length, and five keys.',
      zh: '位于训练长度之内或之外的query，以及五个key。',
    },
    parameters: { d: headSize(d) },
    routes: {
      q̃: {
        en: 'logarithms to base 2, or 1 within the training length',
        zh: '以 2 为底的对数；训练长度内为 1',
      },
      p: { en: 'powers of n in the place of exponentials', zh: '以 n 的幂代替指数函数' },
    },
    points: 32,
    draw(random, { d: dim = 2 }) {
      const N = random.integer(16, 512);
      const n = random.integer(0, 1) === 1 ? random.integer(2, N) : random.integer(N + 1, 16 * N);
      const query = random.normals(dim);
      const keys = Array.from({ length: 5 }, () => random.normals(dim));
      const factor = n <= N ? 1 : Math.log2(n) / Math.log2(N);
      // n^z with z = q·k / (√d log N) is the exponential of (log n / log N) q·k / √d.
      const powers = keys.map((key) => n ** (real(dot(key, query)) / (Math.sqrt(dim) * Math.log(N))));
      const total = powers.reduce((sum, power) => sum + power, 0);
      return {
        bindings: {
          d: dim,
          n,
          N,
          K: keys,
          '\\boldsymbol{q}': family((place: number) => (place === n ? query : undefined)),
          '\\tilde{\\boldsymbol{q}}': family((place: number) =>
            place === n ? query.map((entry) => factor * entry) : undefined,
          ),
          '\\boldsymbol{p}': family((place: number) =>
            place === n ? powers.map((_, j) => at(powers, j) / total) : undefined,
          ),
        },
      };
    },
  };
}

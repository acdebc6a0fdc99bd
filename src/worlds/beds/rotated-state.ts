import { family, range } from '#formula';
import { at, real } from '#numerics';
import { rotaryMatrix, turn } from '../rotary.ts';
import type { World } from '../world.ts';
import { choice, entrywise, features } from './features.ts';
import { dimension, pointsOver } from './parameters.ts';

/** A pairwise rotated state of linear attention over six tokens, added up token by token. */
export function rotatedState({ d }: { readonly d: readonly number[] }): World {
  return {
    id: 'rotated-state',
    says: {
      en: 'Positive features of six random tokens, and the sum of rotated keys times values up to each of them.',
      zh: '六个随机词元的正特征，以及到每个词元为止旋转后的key与value之积的和。',
    },
    parameters: { d: dimension(d), feature: choice },
    routes: { S: { en: 'added up pair by pair, without matrices', zh: '逐对累加，不用矩阵' } },
    points: pointsOver(d, choice.values),
    draw(random, { d: dim = 2, feature = 0 }) {
      const theta = random.uniforms(dim / 2, 0.2, 1.5);
      const [q, k, v] = [0, 1, 2].map(() => Array.from({ length: 6 }, () => random.normals(dim))) as [
        number[][],
        number[][],
        number[][],
      ];
      const [f, g] = [at(features, feature), at(features, (feature + 1) % features.length)];
      const featured = k.map((row) => row.map((x) => real(g(x))));
      const state = (n: number): number[][] => {
        const sum = Array.from({ length: dim }, () => new Array<number>(dim).fill(0));
        // Backwards, so that the sum is not the recurrence itself.
        for (let m = n; m >= 0; m -= 1) {
          const turned = turn(at(featured, m), theta, m);
          sum.forEach((row, i) =>
            row.forEach((_, j) => (row[j] = at(row, j) + at(turned, i) * at(at(v, m), j))),
          );
        }
        return sum;
      };
      return {
        bindings: {
          d: dim,
          n: random.integer(2, 5),
          '\\mathcal{R}': family((n: number) => rotaryMatrix(theta, n)),
          '\\phi': entrywise(f),
          '\\varphi': entrywise(g),
          S: family(state),
          q: family((n: number) => q[n]),
          k: family((n: number) => k[n]),
          v: family((n: number) => v[n]),
        },
        domains: { m: range(0, 5) },
      };
    },
  };
}

import { family } from '#formula';
import { at } from '#numerics';
import type { World } from '../world.ts';
import { dimension, pointsOver } from './parameters.ts';

/** The standard frequencies: each is the one before it times a fixed ratio, down to just above 1/10000. */
export function standardFrequencies({ d }: { readonly d: readonly number[] }): World {
  return {
    id: 'standard-frequencies',
    says: {
      en: 'A geometric sequence from 1 whose term number d/2 would be 1/10000, and an index i of it.',
      zh: '从 1 开始、第 d/2 项应为 1/10000 的等比数列，以及下标 i。',
    },
    parameters: { d: dimension(d) },
    routes: { theta: { en: 'repeated multiplication by the ratio', zh: '反复乘以公比' } },
    points: pointsOver(d),
    draw(random, { d: dim = 2 }) {
      const ratio = Math.exp((-2 * Math.log(10)) / (dim / 4));
      const theta = Array.from({ length: dim / 2 }, () => 1);
      for (let i = 1; i < theta.length; i += 1) theta[i] = at(theta, i - 1) * ratio;
      return {
        origin: 0,
        bindings: { d: dim, i: random.integer(1, dim / 2 - 1), '\\theta': family((i: number) => theta[i]) },
      };
    },
  };
}

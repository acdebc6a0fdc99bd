import { at, randomOrthogonal, transpose } from '#numerics';
import { chain } from '../blocks.ts';
import type { World } from '../world.ts';
import { entrywise, relu } from './features.ts';
import { gaussianMatrix } from './gaussian-matrix.ts';
import { dimension, pointsOver } from './parameters.ts';

/** A matrix of tokens X, weights W and W′, and a basis P of which the features are to be kept. */
export function featuredTokens({
  d,
  permuted = false,
}: {
  readonly d: readonly number[];
  readonly permuted?: boolean;
}): World {
  return {
    id: permuted ? 'featured-tokens-permuted' : 'featured-tokens',
    says: {
      en: `ReLU features of random tokens under two weight matrices, some of them positive throughout, and ${permuted ? 'a permutation' : 'a random basis'} P.`,
      zh: `随机词元在两个权重矩阵下的 ReLU 特征（有的处处为正），以及${permuted ? '置换矩阵' : '随机正交基'} P。`,
    },
    parameters: { d: dimension(d) },
    routes: { phi: { en: 'entry by entry', zh: '逐元素' } },
    points: pointsOver(d),
    draw(random, { d: dim = 2 }) {
      const shift = random.integer(1, dim - 1);
      const cyclic = Array.from({ length: dim }, (_, i) =>
        Array.from({ length: dim }, (__, j) => (j === (i + shift) % dim ? 1 : 0)),
      );
      const basis = randomOrthogonal(random, dim);
      // The first column has a negative sum, so that positive features get negative entries.
      const sum = basis.reduce((total, row) => total + at(row, 0), 0);
      const P = permuted ? cyclic : basis.map((row) => row.map((x, j) => (j === 0 && sum > 0 ? -x : x)));
      // Where everything is positive, ReLU is linear, and the weights PᵀW meet the bound.
      const isLinear = random.integer(0, 1) === 1;
      const positive = (rows: number, columns: number): number[][] =>
        Array.from({ length: rows }, () => random.uniforms(columns, 0.1, 1));
      const weights = isLinear ? positive : gaussianMatrix.bind(null, random);
      const W = weights(dim, dim + 1);
      return {
        bindings: {
          d: dim,
          P,
          W,
          "W'": isLinear ? chain(transpose(P), W) : weights(dim, dim + 1),
          X: weights(dim + 1, 12),
          '\\phi': entrywise(relu),
        },
      };
    },
  };
}

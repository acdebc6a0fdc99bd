import { at, inverse, skewNormalForm, type Stream } from '#numerics';
import { blockGenerator, chain } from '../blocks.ts';
import type { Drawn, World } from '../world.ts';
import { choice, entrywise, features } from './features.ts';
import { gaussianMatrix } from './gaussian-matrix.ts';
import { dimension, pointsOver } from './parameters.ts';

/** A skew generator with its normal form, and a positive feature map of queries and keys. */
export function featuredLogits({
  d,
  skewed = false,
}: {
  readonly d: readonly number[];
  readonly skewed?: boolean;
}): World {
  return {
    id: skewed ? 'featured-logits-skewed' : 'featured-logits',
    says: {
      en: 'A dense skew generator with its normal form, and positive features of two random vectors.',
      zh: '稠密的反对称生成元及其标准形，以及两个随机向量的正特征。',
    },
    parameters: { d: dimension(d), feature: choice },
    routes: { exp: { en: 'scaling and squaring with a Padé approximant', zh: '缩放平方与帕德逼近' } },
    points: pointsOver(d, choice.values),
    draw(random: Stream, { d: dim = 2, feature = 0 }: Drawn) {
      const g = gaussianMatrix(random, dim);
      const skew = g.map((row, i) => row.map((x, j) => x - at(at(g, j), i)));
      const form = skewNormalForm(skew);
      const Lambda = blockGenerator(form.theta, dim);
      const P = skewed ? form.P.map((row) => row.map((x) => x + 0.2 * random.normal())) : form.P;
      const phi = entrywise(at(features, feature));
      const varphi = entrywise(at(features, (feature + 1) % features.length));
      return {
        bindings: {
          d: dim,
          m: random.integer(1, 4),
          n: random.integer(5, 8),
          B: skewed ? chain(P, Lambda, inverse(P)) : skew,
          P,
          '\\Lambda': Lambda,
          // A positive entry keeps ReLU from losing everything.
          q: random.normals(dim).map((x, i) => (i === 0 ? Math.abs(x) : x)),
          k: random.normals(dim).map((x, i) => (i === 0 ? Math.abs(x) : x)),
          '\\phi': phi,
          '\\varphi': varphi,
        },
      };
    },
  };
}

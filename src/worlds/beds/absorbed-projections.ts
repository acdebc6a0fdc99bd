import { map } from '#formula';
import {
  apply,
  at,
  dot,
  inverse,
  norm,
  plus,
  randomOrthogonal,
  real,
  type Scalar,
  scale,
  transpose,
} from '#numerics';
import type { World } from '../world.ts';
import { gaussianMatrix } from './gaussian-matrix.ts';
import { dimension, pointsOver } from './parameters.ts';

/** `M x`, added up from the end, so that it is not the product of the formula bit by bit. */
function backwards(M: readonly (readonly Scalar[])[], x: readonly Scalar[]): Scalar[] {
  return M.map((row) => dot([...row].reverse(), [...x].reverse()));
}

interface Options {
  readonly d: readonly number[];
  /** Set for an invertible P that is not orthogonal. */
  readonly skewed?: boolean;
  /** How a vector is normalised: by its root mean square, with a gain for each entry, or with its mean taken away. */
  readonly normalisation?: 'rms' | 'gain' | 'layer';
}

/** Projections W_q, W_k with biases, and the same with a basis P absorbed, worked out column by column. */
export function absorbedProjections({ d, skewed = false, normalisation = 'rms' }: Options): World {
  const suffix = [...(skewed ? ['skewed'] : []), ...(normalisation === 'rms' ? [] : [normalisation])];
  return {
    id: ['absorbed-projections', ...suffix].join('-'),
    says: {
      en: `Random projections of two tokens, before and after ${skewed ? 'an invertible' : 'an orthogonal'} change of basis P.`,
      zh: `两个词元的随机投影，以及${skewed ? '可逆' : '正交'}换基 P 前后的样子。`,
    },
    parameters: { d: dimension(d) },
    routes: { W: { en: 'projected column by column', zh: '逐列投影' } },
    points: pointsOver(d),
    draw(random, { d: dim = 2 }) {
      const tokens = dim + 1;
      const Q = randomOrthogonal(random, dim);
      const P = skewed
        ? Q.map((row, i) => row.map((x, j) => x + (i === j ? 1 : 0) + 0.2 * random.normal()))
        : Q;
      const [W_q, W_k] = [gaussianMatrix(random, dim, tokens), gaussianMatrix(random, dim, tokens)];
      const [b_q, b_k] = [random.normals(dim), random.normals(dim)];
      const [there, back] = [transpose(P), inverse(P)];
      const [x, y] = [random.normals(tokens), random.normals(tokens)];
      const byColumns = (M: readonly (readonly Scalar[])[], W: number[][]): Scalar[][] =>
        transpose(transpose(W).map((column) => backwards(M, column)));
      const gain = random.uniforms(dim, 0.5, 2);
      const rms = (x: readonly Scalar[]): number => real(norm(x)) / Math.sqrt(dim);
      const centred = (x: readonly Scalar[]): number[] => {
        const mean = x.reduce<number>((sum, entry) => sum + real(entry), 0) / dim;
        return x.map((entry) => real(entry) - mean);
      };
      const normalised = {
        rms: (x: readonly Scalar[]) => scale(1 / rms(x), x),
        gain: (x: readonly Scalar[]) => scale(1 / rms(x), x).map((entry, i) => real(entry) * at(gain, i)),
        layer: (x: readonly Scalar[]) => scale(1 / rms(centred(x)), centred(x)),
      }[normalisation];
      return {
        bindings: {
          d: dim,
          P,
          W_q,
          W_k,
          b_q,
          b_k,
          x,
          y,
          q: plus(apply(W_q, x), b_q),
          k: plus(apply(W_k, y), b_k),
          '\\widetilde{W}_q': byColumns(there, W_q),
          '\\widetilde{W}_k': byColumns(back, W_k),
          '\\tilde{b}_q': backwards(there, b_q),
          '\\tilde{b}_k': backwards(back, b_k),
          '\\mathrm{rms}': map(rms),
          '\\mathrm{RMSNorm}': map(normalised),
        },
      };
    },
  };
}

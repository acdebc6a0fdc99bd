import { family, range } from '#formula';
import {
  apply,
  at,
  inverse,
  randomOrthogonal,
  real,
  skewNormalForm,
  type Stream,
  transpose,
} from '#numerics';
import { blockGenerator, chain, conjugated, planeGenerator } from '../blocks.ts';
import { rotaryMatrix } from '../rotary.ts';
import type { World } from '../world.ts';
import { gaussianMatrix } from './gaussian-matrix.ts';
import { dimension, pointsOver } from './parameters.ts';

/** A dense skew-symmetric matrix, half of what a Gaussian one differs from its transpose. */
export function denseSkew(random: Stream, d: number): number[][] {
  const a = gaussianMatrix(random, d);
  return a.map((row, i) => row.map((x, j) => x - at(at(a, j), i)));
}

/** A skew-symmetric matrix whose planes turn equally fast, by pairs, and one of them not at all. */
function repeatedSkew(random: Stream, d: number): number[][] {
  const planes = Math.floor(d / 2);
  const angle = random.uniform(0.5, 1.5);
  const theta = Array.from({ length: planes }, (_, i) => (i > 1 && i === planes - 1 ? 0 : angle));
  const B = conjugated(randomOrthogonal(random, d), blockGenerator(theta, d));
  return B.map((row, i) => row.map((x, j) => (x - at(at(B, j), i)) / 2));
}

interface Options {
  readonly d: readonly number[];
  /** Set for an invertible P in the place of the orthogonal one, so that `B = P Λ P⁻¹` is not skew. */
  readonly skewed?: boolean;
}

/**
 * A dense skew generator B and its real normal form: P, Λ, the columns vᵢ and uᵢ of P, the frequencies θᵢ.
 *
 * Every third matrix has repeated and zero frequencies. `v`, `u` and `θ` without an index belong to one of the planes;
 * position u is a number under the name `\tau`.
 */
export function normalForm({ d, skewed = false }: Options): World {
  return {
    id: skewed ? 'skewed-normal-form' : 'normal-form',
    says: skewed
      ? {
          en: 'A generator P Λ P⁻¹ with an invertible P that is not orthogonal, positions, and vectors q and k.',
          zh: '生成元 P Λ P⁻¹，P 可逆但不正交；位置以及向量 q、k。',
        }
      : {
          en: 'A dense skew-symmetric generator with its real normal form, positions, and vectors q and k.',
          zh: '稠密的反对称生成元及其实标准形；位置以及向量 q、k。',
        },
    parameters: { d: dimension(d) },
    routes: {
      P: { en: 'cyclic Jacobi rotations on BᵀB', zh: '对 BᵀB 做循环雅可比旋转' },
      exp: { en: 'scaling and squaring with a Padé approximant', zh: '缩放平方与帕德逼近' },
    },
    points: pointsOver(d),
    draw(random, { d: dim = 2 }) {
      const isRepeated = random.integer(1, 3) === 1;
      const given = isRepeated ? repeatedSkew(random, dim) : denseSkew(random, dim);
      const { theta, P: orthogonal } = skewNormalForm(given);
      const Lambda = blockGenerator(theta, dim);
      const P = skewed
        ? orthogonal.map((row, i) => row.map((x, j) => x + (i === j ? 1 : 0) + 0.2 * random.normal()))
        : orthogonal;
      const back = inverse(P).map((row) => row.map(real));
      const B = skewed ? chain(P, chain(Lambda, back)) : given;
      const columns = transpose(P) as number[][];
      const kernel = columns.filter((_, j) => (theta[Math.floor(j / 2)] ?? 0) === 0);
      const [q, k] = [random.normals(dim), random.normals(dim)];
      const [turnedQ, turnedK] = [apply(transpose(P), q).map(real), apply(back, k).map(real)];
      return {
        bindings: {
          d: dim,
          m: random.integer(1, 4),
          n: random.integer(5, 8) - 4 + random.integer(0, 2),
          P,
          B,
          '\\Lambda': Lambda,
          '\\Pi_0': kernel.reduce(
            (sum, c) => sum.map((row, i) => row.map((x, j) => x + at(c, i) * at(c, j))),
            Lambda.map((row) => row.map(() => 0)),
          ),
          '\\theta': family((i: number) => theta[i]),
          v: family((i: number) => columns[2 * i]),
          u: family((i: number) => columns[2 * i + 1]),
          J: family(planeGenerator),
          R: family((angle: number) => rotaryMatrix([1], angle)),
          q,
          k,
          '\\tilde{q}': family((i: number) => turnedQ[i]),
          '\\tilde{k}': family((i: number) => turnedK[i]),
        },
        domains: { i: range(0, theta.filter((angle) => angle > 0).length - 1) },
      };
    },
  };
}

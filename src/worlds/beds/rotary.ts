import { family, functions, group, map, type Binding } from '#formula';
import { at, atan2, diagonal, real, type Scalar, type Stream } from '#numerics';
import { frequencies, rotaryMatrix, turn } from '../rotary.ts';
import type { World } from '../world.ts';
import { headSize } from './rotary-parameters.ts';

/** Basis vectors turned one by one, as the columns of a matrix. */
function turnedBasis(theta: readonly number[], x: number): number[][] {
  const d = 2 * theta.length;
  const columns = Array.from({ length: d }, (_, j) =>
    turn(
      Array.from({ length: d }, (__, i) => (i === j ? 1 : 0)),
      theta,
      x,
    ),
  );
  return columns.map((_, i) => columns.map((column) => at(column, i)));
}

/** The signed angle from one vector to another in the plane s. */
function angle(s: number, u: readonly Scalar[], v: readonly Scalar[]): number {
  const [a, b, c, d] = [u[2 * s], u[2 * s + 1], v[2 * s], v[2 * s + 1]].map((entry) => real(entry ?? NaN));
  const [x = NaN, y = NaN, p = NaN, q = NaN] = [a, b, c, d];
  return real(atan2(x * q - y * p, x * p + y * q));
}

/**
 * The group of rotations R^x with real exponents x and y, one query and one key, positions i and j, a divisor k,
 * a number c, a diagonal matrix D, a vector v, the angle φ_s between two vectors, and the mean cosine g.
 *
 * @param reach the largest exponent
 */
export function rotary({
  d,
  reach = 600,
}: {
  readonly d: readonly number[];
  readonly reach?: number;
}): World {
  return {
    id: `rotary-${reach}`,
    says: {
      en: 'Rotations by random multiples of the frequencies of RoPE, and two random vectors.',
      zh: 'RoPE 各频率随机倍数的旋转，以及两个随机向量。',
    },
    parameters: { d: headSize(d) },
    routes: {
      R: { en: 'basis vectors turned pair by pair', zh: '逐对旋转各基向量' },
      g: { en: 'trace of the whole matrix', zh: '整个矩阵的迹' },
      φ: { en: 'arctangent of two turned vectors', zh: '两个转后向量夹角的反正切' },
    },
    points: 32,
    draw(random, { d: dim = 2 }) {
      const theta = frequencies(dim, Math.exp(random.uniform(Math.log(20), Math.log(1000))));
      return { bindings: { ...names(random, theta, reach), d: dim } };
    },
  };
}

function names(random: Stream, theta: readonly number[], reach: number): Record<string, Binding> {
  const d = 2 * theta.length;
  return {
    x: random.uniform(-reach, reach),
    y: random.uniform(-reach, reach),
    i: random.integer(3, 40),
    j: random.integer(3, 40),
    s: random.integer(0, theta.length - 1),
    r: random.uniform(0, 60),
    k: random.uniform(1.5, 9),
    c: random.uniform(0.5, 2),
    D: diagonal(random.uniforms(d, 0.5, 2)),
    '\\boldsymbol{q}': random.normals(d),
    '\\boldsymbol{k}': random.normals(d),
    '\\boldsymbol{v}': random.normals(d),
    '\\theta': family((s: number) => theta[s] ?? NaN),
    '\\mathcal{R}': group((x: Scalar) => turnedBasis(theta, real(x))),
    '\\phi': functions((s: number) =>
      map((u: readonly Scalar[], other: readonly Scalar[]) => angle(s, u, other)),
    ),
    g: map((r: Scalar) => rotaryMatrix(theta, real(r)).reduce((sum, row, i) => sum + at(row, i), 0) / d),
  };
}

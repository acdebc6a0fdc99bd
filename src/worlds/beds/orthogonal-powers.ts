import { family } from '#formula';
import { randomOrthogonal } from '#numerics';
import { blockDiagonal, conjugated } from '../blocks.ts';
import { rotaryMatrix } from '../rotary.ts';
import type { World } from '../world.ts';
import { dimension, pointsOver } from './parameters.ts';
import { positions } from './positions.ts';

/**
 * A random orthogonal matrix O in its own basis: rotations, and ±1 on what is left; with the table of its powers.
 *
 * @param scaled multiplies one column of O, so that anything but 1 makes it not orthogonal
 */
export function orthogonalPowers({
  d,
  scaled = 1,
}: {
  readonly d: readonly number[];
  readonly scaled?: number;
}): World {
  return {
    id: scaled === 1 ? 'orthogonal-powers' : 'orthogonal-powers-scaled',
    says: {
      en: 'A random orthogonal matrix of either determinant, and its powers by cosines and sines.',
      zh: '行列式为正或负的随机正交矩阵，以及用余弦与正弦求得的各次幂。',
    },
    parameters: { d: dimension(d) },
    routes: { R: { en: 'cosines and sines in a random basis', zh: '随机基下的余弦与正弦' } },
    points: pointsOver(d),
    draw(random, { d: dim = 2 }) {
      const theta = random.uniforms(Math.floor((dim - 1) / 2), 0.2, 1.2);
      const signs = Array.from({ length: dim - 2 * theta.length }, () => random.choice([-1, 1]));
      const Q = randomOrthogonal(random, dim);
      const power = (n: number): number[][] =>
        conjugated(
          Q,
          blockDiagonal([rotaryMatrix(theta, n), ...signs.map((sign) => (n % 2 === 0 ? 1 : sign))]),
        );
      return {
        bindings: {
          d: dim,
          m: positions(random, 4).m,
          n: random.integer(2, 6),
          O: power(1).map((row) => row.map((x, j) => (j === 0 ? scaled * x : x))),
          '\\mathcal{R}': family(power),
        },
      };
    },
  };
}

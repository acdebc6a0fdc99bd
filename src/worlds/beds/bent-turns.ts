import { derived } from '#formula';
import { inverse, real } from '#numerics';
import { blockGenerator, chain } from '../blocks.ts';
import type { World } from '../world.ts';
import { gaussianMatrix } from './gaussian-matrix.ts';

interface BentOptions {
  /** How many half turns a step of one makes: the exponential of B is I for an even number, −I for an odd one. */
  readonly turns?: readonly number[];
}

/** Generators `M J M⁻¹` that are not skew although their exponential is ±I: they turn by whole multiples of π, in a basis that is not orthogonal. */
export function bentTurns({ turns = [1, 2] }: BentOptions = {}): World {
  return {
    id: `bent-turns-${turns.join('-')}`,
    says: {
      en: 'A turn by a whole multiple of π, seen in a basis that is not orthogonal.',
      zh: '在非正交基下的旋转，转角为 π 的整数倍。',
    },
    parameters: { turns: { kind: 'choice', says: { en: 'half turns', zh: '半圈数' }, values: turns } },
    routes: { B: { en: 'change of basis', zh: '换基' } },
    points: Math.ceil(64 / turns.length),
    draw(random, { turns: count = 1 }) {
      const M = gaussianMatrix(random, 2).map((row, i) => row.map((x, j) => 0.3 * x + (i === j ? i + 1 : 0)));
      const back = inverse(M).map((row) => row.map(real));
      return {
        bindings: {
          d: 2,
          m: random.integer(1, 3),
          n: random.integer(-3, -1),
          B: derived(['d'], () => chain(M, blockGenerator([Math.PI * count]), back)),
        },
      };
    },
  };
}

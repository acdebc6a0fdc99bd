import { family } from '#formula';
import { at, inverse, transpose } from '#numerics';
import { blockGenerator } from '../blocks.ts';
import type { World } from '../world.ts';
import { dimension, pointsOver } from './parameters.ts';

/** A kernel with free coefficients and the frequencies of another order and sign: `Aᵀ e^{uΛ} C = e^{uΛ′}`. */
export function reorderedKernel({
  d,
  other = false,
}: {
  readonly d: readonly number[];
  readonly other?: boolean;
}): World {
  return {
    id: other ? 'kernel-of-other-frequencies' : 'reordered-kernel',
    says: other
      ? {
          en: 'Two block-diagonal generators with different frequencies.',
          zh: '频率不同的两个分块对角生成元。',
        }
      : {
          en: 'Two block-diagonal generators with the same frequencies in another order.',
          zh: '频率相同而次序不同的两个分块对角生成元。',
        },
    parameters: { d: dimension(d) },
    routes: { exp: { en: 'scaling and squaring with a Padé approximant', zh: '缩放平方与帕德逼近' } },
    points: pointsOver(d),
    draw(random, { d: dim = 4 }) {
      const planes = dim / 2;
      const theta = random.uniforms(planes, 0.2, 2);
      const shift = random.integer(1, planes - 1);
      const order = theta.map((_, i) => (i + shift) % planes);
      const moved = order.map((i) => at(theta, i) * (other ? 1.1 : 1));
      // Row 2i of C goes to plane order[i], where it may also be turned and stretched, and A undoes that.
      const angles = random.uniforms(planes, -3, 3);
      const stretch = random.uniforms(planes, 0.5, 2);
      const C = Array.from({ length: dim }, () => new Array<number>(dim).fill(0));
      order.forEach((target, i) => {
        const [c, s] = [Math.cos(at(angles, i)) * at(stretch, i), Math.sin(at(angles, i)) * at(stretch, i)];
        [at(C, 2 * target)[2 * i], at(C, 2 * target)[2 * i + 1]] = [c, -s];
        [at(C, 2 * target + 1)[2 * i], at(C, 2 * target + 1)[2 * i + 1]] = [s, c];
      });
      return {
        bindings: {
          d: dim,
          u: random.uniform(0.5, 3),
          A: transpose(inverse(C)),
          C,
          '\\Lambda': blockGenerator(theta),
          "\\Lambda'": blockGenerator(moved),
          '\\theta': family((i: number) => theta[i]),
          "\\theta'": family((i: number) => moved[i]),
        },
      };
    },
  };
}

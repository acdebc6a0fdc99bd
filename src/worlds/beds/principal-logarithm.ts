import { derived } from '#formula';
import { randomOrthogonal } from '#numerics';
import { blockDiagonal, conjugated } from '../blocks.ts';
import { rotaryMatrix } from '../rotary.ts';
import { rotationLogarithm } from '../rotation-logarithm.ts';
import type { World } from '../world.ts';
import { dimension, pointsOver } from './parameters.ts';

/** A dense orthogonal matrix of determinant 1 without the eigenvalue −1, and B, its principal logarithm by the normal form. */
export function principalLogarithm({ d }: { readonly d: readonly number[] }): World {
  return {
    id: 'principal-logarithm',
    says: {
      en: 'A dense random rotation and its principal logarithm B.',
      zh: '稠密的随机旋转及其主对数 B。',
    },
    parameters: { d: dimension(d) },
    routes: { B: { en: 'normal form of the skew part', zh: '反对称部分的标准形' } },
    points: pointsOver(d),
    draw(random, { d: dim = 2 }) {
      const Q = randomOrthogonal(random, dim);
      const O = conjugated(
        Q,
        blockDiagonal([
          rotaryMatrix(random.uniforms(Math.floor(dim / 2), 0.2, 2.6), 1),
          ...(dim % 2 === 1 ? [1] : []),
        ]),
      );
      return { bindings: { d: dim, O, B: derived(['d'], () => rotationLogarithm(O)) } };
    },
  };
}

import { family } from '#formula';
import { randomOrthogonal, type Stream } from '#numerics';
import { blockDiagonal, conjugated } from '../blocks.ts';
import { rotaryMatrix } from '../rotary.ts';
import type { Drawn, World } from '../world.ts';
import { dimension, pointsOver } from './parameters.ts';
import { positions } from './positions.ts';

interface Options {
  readonly d: readonly number[];
  /** How the positions enter: `n` as they are, `n²`, or each with an angle of its own. */
  readonly law?: 'linear' | 'square' | 'independent';
}

/**
 * Orthogonal matrices `𝓡_n` in a random basis: rotations by nθ, and for odd d one more coordinate that is multiplied
 * by ±1 at every step.
 */
export function rotaryFamily({ d, law = 'linear' }: Options): World {
  const lawSays = {
    linear: { en: 'by n times random angles', zh: '角度为随机角的 n 倍' },
    square: { en: 'by n² times random angles', zh: '角度为随机角的 n² 倍' },
    independent: { en: 'by angles drawn anew at every position', zh: '每个位置各取随机角度' },
  }[law];
  return {
    id: law === 'linear' ? 'rotary-family' : `rotary-family-${law}`,
    says: {
      en: `Rotations of random planes ${lawSays.en}, two whole positions m and n, and random vectors q and k.`,
      zh: `随机平面中的旋转，${lawSays.zh}；两个整数位置 m、n，以及随机向量 q、k。`,
    },
    parameters: { d: dimension(d) },
    routes: { R: { en: 'cosines and sines in a random basis', zh: '随机基下的余弦与正弦' } },
    points: pointsOver(d),
    draw(random: Stream, { d: dim = 2 }: Drawn) {
      const theta = random.uniforms(Math.floor(dim / 2), 0.2, 1.2);
      const odd = dim % 2 === 1 ? [random.choice([-1, 1])] : [];
      const Q = randomOrthogonal(random, dim);
      const anew = random.uniforms(41, -3, 3);
      const turns = {
        linear: (n: number) => n,
        square: (n: number) => n * n,
        independent: (n: number) => anew[n + 20] ?? 0,
      };
      return {
        bindings: {
          d: dim,
          ...positions(random, 6),
          q: random.normals(dim),
          k: random.normals(dim),
          '\\mathcal{R}': family((n: number) =>
            conjugated(
              Q,
              blockDiagonal([
                rotaryMatrix(theta, turns[law](n)),
                ...odd.map((sign) => sign ** (n % 2 === 0 ? 2 : 1)),
              ]),
            ),
          ),
        },
      };
    },
  };
}

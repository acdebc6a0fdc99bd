import { family } from '#formula';
import { identity, transpose } from '#numerics';
import { planeGenerator } from '../blocks.ts';
import { rotaryMatrix, turn } from '../rotary.ts';
import type { World } from '../world.ts';
import { dimension, pointsOver } from './parameters.ts';

/** The block-diagonal rotation of rotary embedding: `𝓡_n` turns pair by pair, a vector x, a position n, an index i. */
export function rotaryBlocks({ d }: { readonly d: readonly number[] }): World {
  return {
    id: 'rotary-blocks',
    says: {
      en: 'The rotation of neighbouring pairs by n times random frequencies, a vector x, and an index i of a pair.',
      zh: '相邻坐标对按随机频率的 n 倍旋转；向量 x，以及坐标对的下标 i。',
    },
    parameters: { d: dimension(d) },
    routes: {
      R: { en: 'n single steps, pair by pair, without a matrix', zh: '逐对转 n 步，不用矩阵' },
      exp: { en: 'scaling and squaring with a Padé approximant', zh: '缩放平方与帕德逼近' },
    },
    points: pointsOver(d),
    draw(random, { d: dim = 2 }) {
      const theta = random.uniforms(dim / 2, 0.2, 1.3);
      const x = random.normals(dim);
      return {
        origin: 0,
        bindings: {
          d: dim,
          n: random.integer(2, 7),
          i: random.integer(0, dim / 2 - 1),
          '\\theta': family((i: number) => theta[i]),
          '\\mathcal{R}': family((n: number) => {
            let columns = identity(dim);
            for (let step = 0; step < n; step += 1) columns = columns.map((column) => turn(column, theta, 1));
            return transpose(columns);
          }),
          R: family((angle: number) => rotaryMatrix([1], angle)),
          J: family(planeGenerator),
          x,
          '\\boldsymbol{x}': x,
        },
      };
    },
  };
}

import { family } from '#formula';
import { randomOrthogonal } from '#numerics';
import { blockGenerator, conjugated } from '../blocks.ts';
import type { World } from '../world.ts';
import { dimension, pointsOver } from './parameters.ts';

/** Skew generators of several heads, in one basis or each in its own. */
export function headGenerators({
  d,
  shared = true,
}: {
  readonly d: readonly number[];
  readonly shared?: boolean;
}): World {
  return {
    id: shared ? 'heads-of-one-basis' : 'heads-of-own-bases',
    says: shared
      ? {
          en: 'Skew generators of three heads in one random basis.',
          zh: '三个头的反对称生成元，共用一组随机基。',
        }
      : {
          en: 'Skew generators of three heads, each in a random basis of its own.',
          zh: '三个头的反对称生成元，各用一组随机基。',
        },
    parameters: { d: dimension(d) },
    routes: { B: { en: 'change of basis', zh: '换基' } },
    points: pointsOver(d),
    draw(random, { d: dim = 2 }) {
      const common = randomOrthogonal(random, dim);
      const heads = [0, 1, 2].map(() =>
        conjugated(
          shared ? common : randomOrthogonal(random, dim),
          blockGenerator(random.uniforms(dim / 2, 0.2, 2), dim),
        ),
      );
      const h = random.integer(0, 2);
      return {
        bindings: {
          d: dim,
          h,
          "h'": (h + random.integer(1, 2)) % 3,
          B: family((head: number) => heads[head]),
        },
      };
    },
  };
}

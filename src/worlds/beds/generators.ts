import type { World } from '../world.ts';
import { gaussianMatrix } from './gaussian-matrix.ts';
import { dimension, pointsOver } from './parameters.ts';
import { skewBinding } from './skew-binding.ts';

const kinds = {
  generic: { en: 'A random generator, not skew-symmetric', zh: '随机生成元，不是反对称的' },
  skew: { en: 'A random skew-symmetric generator', zh: '随机的反对称生成元' },
  symmetric: { en: 'A random symmetric generator', zh: '随机的对称生成元' },
} as const;

interface Options {
  readonly d: readonly number[];
  readonly kind?: keyof typeof kinds;
  /** Whether m and n are integers. */
  readonly whole?: boolean;
}

/** A generator B with real or whole positions m, n and x; A is a generic matrix beside it. */
export function generators({ d, kind = 'skew', whole = false }: Options): World {
  const where = whole ? { en: 'whole', zh: '整数' } : { en: 'real', zh: '实数' };
  return {
    id: `${kind}-generator${whole ? '-at-integers' : ''}`,
    says: {
      en: `${kinds[kind].en}, and two ${where.en} positions.`,
      zh: `${kinds[kind].zh}，以及两个${where.zh}位置。`,
    },
    parameters: { d: dimension(d) },
    routes: { exp: { en: 'scaling and squaring with a Padé approximant', zh: '缩放平方与帕德逼近' } },
    points: pointsOver(d),
    draw(random, { d: dim = 2 }) {
      const A = gaussianMatrix(random.fork('A'), dim);
      const S = A.map((row, i) => row.map((x, j) => x + (A[j]?.[i] ?? 0)));
      const position = (): number =>
        random.choice([-1, 1]) * (whole ? random.integer(1, 4) : random.uniform(0.3, 2));
      return {
        bindings: {
          d: dim,
          A,
          B: {
            skew: skewBinding(random.fork('B'), dim),
            generic: gaussianMatrix(random.fork('B'), dim),
            symmetric: S,
          }[kind],
          m: position(),
          n: position(),
          x: position(),
          q: random.normals(dim),
          k: random.normals(dim),
        },
      };
    },
  };
}

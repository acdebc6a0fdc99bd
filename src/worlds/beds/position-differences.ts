import { map } from '#formula';
import type { World } from '../world.ts';

/** How a distance grows: like a line, like a square, or up to a window. */
export type Growth = 'linear' | 'square' | 'clipped';

/** Functions g of the query's and h of the key's position, and a distance ρ that is their difference if it is linear. */
export function positionDifferences({ growth = 'linear' }: { readonly growth?: Growth } = {}): World {
  return {
    id: `position-differences-${growth}`,
    says: {
      en:
        growth === 'linear'
          ? 'A distance that is a function of the query minus a function of the key.'
          : 'A distance that bends, and the straight functions of two positions that start like it.',
      zh:
        growth === 'linear'
          ? '一个距离，等于query位置的函数减去key位置的函数。'
          : '一个弯折的距离，以及起初与之相同的两个直线函数。',
    },
    parameters: {},
    routes: { 'g, h': { en: 'straight functions of one position each', zh: '各为一个位置的线性函数' } },
    points: 64,
    draw(random) {
      const [slope, shift, start] = [random.uniform(0.5, 2), random.uniform(0.5, 3), random.uniform(-2, 2)];
      const r = random.integer(2, 7);
      const j = random.integer(0, 4);
      const grown = {
        linear: (x: number) => x,
        square: (x: number) => x * x,
        clipped: (x: number) => Math.min(x, r),
      };
      return {
        bindings: {
          r,
          j,
          i: j + r + random.integer(1, 4),
          g: map((i: number) => slope * i + shift + start),
          h: map((n: number) => slope * n + start),
          '\\rho': map((x: number) => slope * grown[growth](x) + shift),
        },
      };
    },
  };
}

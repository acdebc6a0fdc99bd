import type { World } from '../world.ts';
import { dimension } from './parameters.ts';

/** A random square matrix; about half of them turn space inside out. */
export function linearMap({ d }: { readonly d: readonly number[] }): World {
  return {
    id: 'linear-map',
    says: { en: 'A random matrix with normal entries.', zh: '元素服从正态分布的随机矩阵。' },
    parameters: { d: dimension(d) },
    routes: { det: { en: 'LU decomposition', zh: 'LU 分解' } },
    points: 32,
    draw: (random, { d: dim = 1 }) => ({
      bindings: { d: dim, '\\boldsymbol{A}': Array.from({ length: dim }, () => random.normals(dim)) },
    }),
  };
}

/** A random square matrix and a small step ε that multiplies it. */
export function smallMatrix({ d }: { readonly d: readonly number[] }): World {
  return {
    id: 'small-matrix',
    says: {
      en: 'A random matrix with normal entries, and a small number ε.',
      zh: '元素服从正态分布的随机矩阵，以及小量 ε。',
    },
    parameters: { d: dimension(d) },
    routes: { det: { en: 'LU decomposition', zh: 'LU 分解' } },
    points: 32,
    draw: (random, { d: dim = 1 }) => ({
      bindings: {
        d: dim,
        '\\varepsilon': 0.1,
        '\\boldsymbol{A}': Array.from({ length: dim }, () =>
          random.normals(dim).map((entry) => entry / Math.sqrt(dim)),
        ),
      },
      step: { symbol: '\\varepsilon', start: 2 ** -6 },
    }),
  };
}

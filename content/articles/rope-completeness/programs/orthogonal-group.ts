import { at, expm, identity, inverse, real, transpose, type Stream } from '#numerics';
import type { MeasuredPair } from '#verification';
import { combination, dimension, gaussian, product, size, skew } from './matrices.ts';

const tex = String.raw;
type Square = readonly (readonly number[])[];
type Drawn = Readonly<Record<string, number>>;

/** `exp(xB)ᵀ exp(xB)` against the identity, for a matrix B at one x. */
function orthogonality(B: Square, x: number): MeasuredPair {
  const turned = expm(combination([x, B]));
  const left = product(transpose(turned), turned);
  return {
    left: left.flat(),
    right: identity(B.length).flat(),
    scale: size(turned) ** 2 * (1 + Math.abs(x) * size(B)),
    operations: 16 * B.length,
  };
}

/**
 * The slope at 0 of `exp(xB)ᵀ exp(xB)` against `Bᵀ + B`: for an orthogonal group it vanishes.
 *
 * By central differences at h and 2h, extrapolated; what is left is of fourth order.
 */
function slope(B: Square, sign: 1 | -1): MeasuredPair {
  const h = 2 ** -9;
  const gram = (x: number): number[][] => {
    const turned = expm(combination([x, B]));
    return product(transpose(turned), turned);
  };
  const left = combination(
    [4 / (6 * h), gram(h)],
    [-4 / (6 * h), gram(-h)],
    [-1 / (12 * h), gram(2 * h)],
    [1 / (12 * h), gram(-2 * h)],
  );
  const right = B.map((row, i) => row.map((x, j) => at(at(B, j), i) + sign * x));
  const scale = size(left) + size(right);
  const growth = 2 * size(B);
  return {
    left: left.flat(),
    right: right.flat(),
    scale,
    operations: 4 * B.length,
    stated: {
      difference: ((growth ** 5 * h ** 4) / 30 + (4 * B.length * 2 ** -53 * Math.sqrt(B.length)) / h) / scale,
    },
  };
}

const bent = (random: Stream): number[][] => {
  const M = [
    [1 + 0.2 * random.normal(), 0.2 * random.normal()],
    [0.2 * random.normal(), 2 + 0.2 * random.normal()],
  ];
  const J = [
    [0, -Math.PI],
    [Math.PI, 0],
  ];
  return product(
    M,
    J,
    inverse(M).map((row) => row.map(real)),
  );
};

const position = (random: Stream): number => random.choice([0.37, 1, Math.PI, 12.5]);

/** Both directions of the equivalence: skew matrices at several positions, generic ones by their slope at 0. */
export const orthogonalGroup = {
  measures: 'equal',
  parameters: {
    d: dimension([2, 3, 5, 8]),
    way: {
      kind: 'choice',
      says: { en: 'direction: 0 from the right, 1 from the left', zh: '方向：0 从右到左，1 从左到右' },
      values: [0, 1],
    },
  },
  routes: { exp: { en: 'Padé approximant with scaling and squaring', zh: '帕德逼近与缩放平方' } },
  points: 12,
  run: (random: Stream, { d = 2, way = 0 }: Drawn) =>
    way === 0 ? orthogonality(skew(random, d), position(random)) : slope(gaussian(random, d), 1),
  wrong: [
    {
      tex: tex`\exp B\in O(d)\;\Longleftrightarrow\;B^{\top}=-B`,
      erratum: 'E2',
      teaches: {
        en: 'one position is not all: a generator that passes at 1 fails at one half',
        zh: '一个位置不代表全部：在 1 处合格的生成元，在二分之一处不合格',
      },
      run: (random: Stream) => orthogonality(bent(random), 0.5),
    },
    {
      tex: tex`\exp(xB)\in O(d)\ \ \forall x\in\mathbb R\;\Longleftrightarrow\;B^{\top}=B`,
      teaches: { en: 'the slope is the sum of B and its transpose', zh: '斜率是 B 与其转置之和' },
      run: (random: Stream, { d = 2 }: Drawn) => slope(gaussian(random, d), -1),
    },
    {
      tex: tex`\exp(xB)\in O(d)\ \ \forall x\in\mathbb R\;\Longleftrightarrow\;\lVert B+B^{\top}\rVert<10^{-3}`,
      teaches: { en: 'a symmetric part of a thousandth is seen', zh: '千分之一的对称部分也看得出来' },
      run: (random: Stream, { d = 2 }: Drawn) => {
        const [S, G] = [skew(random, d), gaussian(random, d)];
        const symmetric = combination([1, G], [1, transpose(G) as number[][]]);
        return orthogonality(combination([1, S], [1e-3, symmetric]), 1);
      },
    },
  ],
} as const;

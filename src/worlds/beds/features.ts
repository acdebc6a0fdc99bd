import { map } from '#formula';
import { exp, real, type Scalar } from '#numerics';

export const relu = (x: Scalar): Scalar => (real(x) > 0 ? x : 0);

export const features: readonly ((x: Scalar) => Scalar)[] = [
  relu,
  (x) => (real(x) > 0 ? real(x) + 1 : exp(x)),
  (x) => exp(x),
];

export const entrywise = (f: (x: Scalar) => Scalar) =>
  map(
    (x: readonly (Scalar | readonly Scalar[])[]) =>
      x.map((entry) =>
        Array.isArray(entry) ? (entry as readonly Scalar[]).map(f) : f(entry as Scalar),
      ) as Scalar[],
  );

export const choice = {
  kind: 'choice',
  says: {
    en: 'feature map of queries: 0 ReLU, 1 ELU + 1, 2 exp; keys have the next one',
    zh: 'query的特征映射：0 为 ReLU，1 为 ELU + 1，2 为 exp；key用下一个',
  },
  values: [0, 1, 2],
} as const;

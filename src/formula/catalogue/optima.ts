import type { Causes } from './cause.ts';

const { raw } = String;

/** Smallest and largest values, and where they are. */
export const optima = {
  'wrong-type/optimum': {
    message: {
      en: '`‹name›` runs over numbers, columns and matrices, not over ‹value›',
      zh: '`‹name›` 取遍数、列向量或矩阵，而不是‹value›',
    },
    hint: {
      en: 'let the world bind the name to a value near the optimum',
      zh: '让 world 把该名字取为最优点附近的值',
    },
    example: raw`\min_S 1 = 1`,
    mend: raw`\min_{i \in S} i = 1`,
  },
  'not-supported/minimum-derivative': {
    message: { en: 'a minimum inside a derivative is not computed', zh: '不计算导数之内的最小值' },
    hint: {
      en: 'differentiate outside of the minimum, or let the world bind it',
      zh: '把求导移到最小值之外，或由 world 给出这个最小值',
    },
    example: raw`\frac{d}{da}\min_b (b-a)^2 = 0`,
    mend: raw`\min_b (b-a)^2 + 1 = 1`,
  },
  'not-supported/no-minimum': {
    message: { en: 'no minimum is found near the value of the name', zh: '在该名字的值附近找不到最小值' },
    hint: {
      en: 'let the world bind the name to a point near the minimum, or declare a finite domain for it',
      zh: '让 world 把该名字取为最小值附近的点，或为它声明有限的取值范围',
    },
    example: raw`\min_b b^3 = 0`,
    mend: raw`\min_b b^2 + 1 = 1`,
  },
  'failed-evaluation/extremum': {
    message: { en: 'there is no value to take the ‹name› of', zh: '没有可取 ‹name› 的值' },
    hint: {
      en: 'let the world draw limits that select something',
      zh: '让 world 所取的上下限至少选中一项',
    },
    example: raw`\max_{1 \le i < 1} i = 1`,
    mend: raw`\max_{1 \le i < n} i = 3`,
  },
} as const satisfies Causes;

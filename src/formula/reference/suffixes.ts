import type { GroupReference } from './construct.ts';

const { raw } = String;

export const suffixesReference: GroupReference = {
  group: 'suffixes',
  title: { en: 'Marks behind a bracket', zh: '括号之后的记号' },
  constructs: [
    {
      postfix: ["'"],
      pattern: raw`[a]'`,
      says: {
        en: 'The derivative by the name that the world declares for primes.',
        zh: '对环境为撇号指定的名字求导。',
      },
      types: ['number → number', 'column → column'],
      operator: 'prime',
      example: {
        tex: raw`\left[r^3\right]' = 3 r^2`,
        scope: { bindings: { r: 2 }, prime: 'r' },
      },
    },
    {
      postfix: ['_'],
      pattern: raw`(a)_+`,
      says: { en: 'A number where it is positive, else 0.', zh: '数的正部：为正时取其本身，否则取 0。' },
      types: ['number → number'],
      operator: 'positive part',
      example: { tex: raw`(a - 2)_+ + (2 - a)_+ = 1`, scope: { bindings: { a: 3 } } },
    },
    {
      postfix: ['_'],
      pattern: raw`(A x)_i,\ (A)_{i,j}`,
      says: {
        en: 'An entry of what stands in brackets, counted from 1 unless the world says 0.',
        zh: '括号中列向量或矩阵的元素；除非取值环境指明从 0 数起，否则从 1 数起。',
      },
      types: ['column, integer → number', 'matrix, integer, integer → number'],
      operator: 'entry',
      example: {
        tex: raw`(A x)_2 = 7`,
        scope: {
          bindings: {
            A: [
              [2, 1],
              [1, 3],
            ],
            x: [1, 2],
          },
        },
      },
    },
    {
      postfix: ['_'],
      pattern: raw`[a_{i,j}]_{i\in I,\,j\in J}`,
      says: {
        en: 'The matrix of numbers or blocks with a row for each i and a column for each j.',
        zh: '每个 i 对应一行、每个 j 对应一列的矩阵，其元素可为数或分块。',
      },
      types: ['number, family, family → matrix'],
      operator: 'matrix of blocks',
      example: {
        tex: raw`\operatorname{tr}\big([i j]_{i\in I,\,j\in I}\big) = 14`,
        scope: { bindings: { I: [1, 2, 3] } },
      },
    },
  ],
};

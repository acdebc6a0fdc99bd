import type { GroupReference } from './construct.ts';

const { raw } = String;

export const extremaReference: GroupReference = {
  group: 'extrema',
  title: { en: 'Smallest and largest', zh: '最小与最大' },
  constructs: [
    {
      prefix: [raw`\min`, raw`\max`],
      pattern: raw`\min(a, b),\ \max(a, b)`,
      says: {
        en: 'The smallest or largest of several numbers or of the entries of a column; entry by entry of a column or matrix and a number.',
        zh: '几个数或一个列向量各元素中的最小者、最大者；对列向量或矩阵与一个数，则逐项取值。',
      },
      types: ['number, number → number', 'column → number', 'matrix, number → matrix'],
      operator: 'extremum',
      example: { tex: raw`\min(a, b) + \max(a, b) = a + b`, scope: { bindings: { a: 2, b: -3 } } },
    },
    {
      prefix: [raw`\min`, raw`\max`],
      pattern: raw`\max_{0\le i<n} a_i`,
      says: {
        en: 'The smallest or largest value over all selected indices.',
        zh: '在所有选定的下标上取最小值或最大值。',
      },
      types: ['statement, number → number'],
      operator: 'extremum over a set',
      example: { tex: raw`\max_{0\le i<n} i(n-i) = 6`, scope: { bindings: { n: 5 } } },
    },
  ],
};

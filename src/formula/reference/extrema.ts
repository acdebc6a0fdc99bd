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
      prefix: [raw`\operatorname{clip}`],
      pattern: raw`\operatorname{clip}(x, a, b)`,
      says: {
        en: 'A number kept between two bounds; a column or matrix entry by entry.',
        zh: '把一个数限制在两个界之间；对列向量或矩阵逐项进行。',
      },
      types: ['number, number, number → number'],
      operator: 'extremum',
      example: { tex: raw`\operatorname{clip}(x, 0, 1) = 1`, scope: { bindings: { x: 3 } } },
    },
    {
      prefix: [raw`\min`, raw`\max`],
      pattern: raw`\max_{0\le i<n} a_i`,
      says: {
        en: 'The smallest or largest value over all selected indices.',
        zh: '在所有选定的下标上取最小值或最大值。',
      },
      types: ['statement, number → number'],
      operator: 'optimum',
      example: { tex: raw`\max_{0\le i<n} i(n-i) = 6`, scope: { bindings: { n: 5 } } },
    },
    {
      prefix: [raw`\min`, raw`\max`],
      pattern: raw`\min_x f,\ \max_x f`,
      says: {
        en: 'Over all values of a number, a column or a matrix that the world binds near the optimum, by Newton’s method.',
        zh: '在一个数、列向量或矩阵的所有取值上求最优，环境须给出最优点附近的值，用牛顿法计算。',
      },
      types: ['number, name → number'],
      operator: 'optimum',
      example: { tex: raw`\min_x (x-3)^2+a = a`, scope: { bindings: { x: 1, a: 2 } } },
    },
  ],
};

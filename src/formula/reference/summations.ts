import type { GroupReference } from './construct.ts';

const { raw } = String;

export const summationsReference: GroupReference = {
  group: 'sums and products over a range',
  title: { en: 'Sums and products over a range', zh: '求和与连乘' },
  constructs: [
    {
      prefix: [raw`\sum`],
      pattern: raw`\sum_{i=1}^{n} a_i`,
      says: {
        en: 'A sum over integers; it reaches as far as factors, and then terms, mention its index.',
        zh: '对整数求和；范围延伸到最后一个提到指标的因子，再到最后一个提到指标的项。',
      },
      types: ['number, integer, integer → number', 'column, integer, integer → column'],
      operator: 'summation',
      example: { tex: raw`\sum_{i=1}^{n} i + 1 = 11`, scope: { bindings: { n: 4 } } },
    },
    {
      prefix: [raw`\prod`],
      pattern: raw`\prod_{i=1}^{n} a_i`,
      says: {
        en: 'A product over integers, from left to right; its reach is that of a sum.',
        zh: '对整数连乘，自左至右；范围与求和相同。',
      },
      types: ['number, integer, integer → number', 'matrix, integer, integer → matrix'],
      operator: 'summation',
      example: { tex: raw`\prod_{i=1}^{n} i = 24`, scope: { bindings: { n: 4 } } },
    },
    {
      prefix: [raw`\sum`, raw`\prod`],
      pattern: raw`\sum_{i\in S} a_i,\ \sum_{j\ne i} a_j,\ \prod_{1\le i<j\le n} a_{i,j}`,
      says: {
        en: 'Over the elements of a set, over the domain that the world declares for the index, and over what conditions select; words select where the world binds them to a function.',
        zh: '遍历集合的元素，或取值环境为指标声明的范围，并按条件筛选；文字条件由取值环境给成函数。',
      },
      types: ['number, set → number', 'matrix, set → matrix'],
      operator: 'summation over a set',
      example: { tex: raw`\sum_{1\le i<j\le n} 1 = \binom{n}{2}`, scope: { bindings: { n: 4 } } },
    },
  ],
};

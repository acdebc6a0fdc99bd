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
  ],
};

import type { GroupReference } from './construct.ts';

const { raw } = String;

export const sumsReference: GroupReference = {
  group: 'sums',
  title: { en: 'Sums', zh: '加减' },
  constructs: [
    {
      prefix: ['-', '+'],
      infix: ['+', '-'],
      pattern: raw`a + b,\ a - b,\ -a`,
      says: {
        en: 'Adds and subtracts values of one type; a plain 0 is the zero of any type.',
        zh: '同类型的值相加、相减；单独一个 0 是任何类型的零。',
      },
      types: ['number, number → number', 'column, column → column', 'matrix, matrix → matrix'],
      operator: 'sum',
      example: {
        tex: raw`\boldsymbol{a} - \boldsymbol{b} = -\boldsymbol{b} + \boldsymbol{a}`,
        scope: { bindings: { '\\boldsymbol{a}': [1, 0.5], '\\boldsymbol{b}': [2, 4] } },
      },
    },
  ],
};

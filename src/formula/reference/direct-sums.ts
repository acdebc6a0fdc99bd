import type { GroupReference } from './construct.ts';

const { raw } = String;

const A = [
  [2, 1],
  [1, 3],
];

export const directSumsReference: GroupReference = {
  group: 'direct sums',
  title: { en: 'Block-diagonal sums', zh: '分块对角的直和' },
  constructs: [
    {
      infix: [raw`\oplus`],
      pattern: raw`A \oplus B`,
      says: {
        en: 'The block-diagonal matrix of square matrices and numbers.',
        zh: '以方阵与数为对角块的矩阵。',
      },
      types: ['square matrix, square matrix → square matrix'],
      operator: 'direct sum',
      example: {
        tex: raw`A \oplus 5 = \begin{pmatrix} A & 0 \\ 0 & 5 \end{pmatrix}`,
        scope: { bindings: { A } },
      },
    },
    {
      prefix: [raw`\cdots`],
      pattern: raw`A_1 \oplus \cdots \oplus A_n`,
      says: {
        en: 'Dots between terms that count up; anywhere else they stand for nothing that could be computed.',
        zh: '递增各项之间的省略号；在别处它不代表可以计算的东西。',
      },
      types: ['square matrix, square matrix → square matrix'],
      operator: 'dots',
      example: { tex: raw`\det(1 \oplus \cdots \oplus n) = 24`, scope: { bindings: { n: 4 } } },
    },
    {
      prefix: [raw`\bigoplus`],
      pattern: raw`\bigoplus_{s=1}^{n} A_s`,
      says: {
        en: 'The direct sum of the members of a range.',
        zh: '一个范围内各成员的直和。',
      },
      types: ['integer, integer, square matrix → square matrix'],
      operator: 'direct sum over a range',
      example: {
        tex: raw`\operatorname{tr}\Big(\bigoplus_{s=1}^{3} s A\Big) = 30`,
        scope: { bindings: { A } },
      },
    },
  ],
};

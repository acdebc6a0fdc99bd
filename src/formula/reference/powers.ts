import type { GroupReference } from './construct.ts';

const { raw } = String;

export const powersReference: GroupReference = {
  group: 'powers',
  title: { en: 'Superscripts', zh: '上标' },
  constructs: [
    {
      postfix: ['^'],
      pattern: raw`a^{b},\ e^{x},\ A^{3}`,
      says: {
        en: 'A power; with base e the exponential function, of a matrix a whole power.',
        zh: '幂；底为 e 时是指数函数，矩阵则取整数次幂。',
      },
      types: ['number, number → number', 'square matrix, integer → matrix'],
      operator: 'power',
      example: { tex: raw`x^{3} = 8`, scope: { bindings: { x: 2 } } },
    },
    {
      postfix: ['^'],
      pattern: raw`A^{\top},\ \boldsymbol{x}^{\top}`,
      says: { en: 'The transpose: of a column, a row.', zh: '转置：列向量转置为行向量。' },
      types: ['matrix → matrix', 'column → row', 'row → column'],
      operator: 'transpose',
      example: {
        tex: raw`\boldsymbol{x}^{\top}\boldsymbol{x} = 5`,
        scope: { bindings: { '\\boldsymbol{x}': [1, 2] } },
      },
    },
    {
      postfix: ['^'],
      pattern: raw`A^{-1},\ a^{-1}`,
      says: { en: 'The inverse matrix; of a number, its reciprocal.', zh: '逆矩阵；数的 −1 次方是倒数。' },
      types: ['square matrix → matrix', 'number → number'],
      operator: 'inverse',
      example: {
        tex: raw`A^{-1}A\boldsymbol{x} = \boldsymbol{x}`,
        scope: {
          bindings: {
            A: [
              [2, 1],
              [1, 3],
            ],
            '\\boldsymbol{x}': [1, 2],
          },
        },
      },
    },
  ],
};

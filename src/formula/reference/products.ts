import type { GroupReference } from './construct.ts';

const { raw } = String;

export const productsReference: GroupReference = {
  group: 'products',
  title: { en: 'Products and divisions', zh: '乘与除' },
  constructs: [
    {
      pattern: raw`a\,b,\ A\boldsymbol{x},\ \boldsymbol{x}^{\top}\boldsymbol{y}`,
      says: {
        en: 'Factors side by side: numbers scale, matrices act, a row meets a column.',
        zh: '并列即相乘：数作倍乘，矩阵作用于向量，行与列相乘得数。',
      },
      types: [
        'number, number → number',
        'number, column → column',
        'matrix, column → column',
        'matrix, matrix → matrix',
        'row, column → number',
        'column, row → matrix',
      ],
      operator: 'product',
      example: {
        tex: raw`\boldsymbol{x}^{\top}A\boldsymbol{x} = 7`,
        scope: {
          bindings: {
            A: [
              [2, 1],
              [0, 4],
            ],
            '\\boldsymbol{x}': [1, 1],
          },
        },
      },
    },
    {
      infix: [raw`\cdot`, raw`\times`],
      pattern: raw`\boldsymbol{a}\cdot\boldsymbol{b},\ a\times b`,
      says: {
        en: 'The inner product of two columns, an ordinary product of anything else.',
        zh: '两个列向量的内积；其余情形就是普通的乘法。',
      },
      types: ['column, column → number', 'number, number → number'],
      operator: 'dot product',
      example: {
        tex: raw`\boldsymbol{a}\cdot\boldsymbol{b} = 2 \times 7`,
        scope: { bindings: { '\\boldsymbol{a}': [1, 2], '\\boldsymbol{b}': [4, 5] } },
      },
    },
    {
      infix: ['/'],
      pattern: raw`a/b`,
      says: {
        en: 'A quotient; the divisor takes what stands beside it, so that a/b c is a/(bc), and a fraction is clearer.',
        zh: '商；除号之后并列的因子都在分母里，a/b c 即 a/(bc)，写成分式更清楚。',
      },
      types: ['number, number → number', 'column, number → column', 'matrix, number → matrix'],
      operator: 'quotient',
      example: { tex: raw`1/2 a = \frac{1}{2a}`, scope: { bindings: { a: 4 } } },
    },
  ],
};

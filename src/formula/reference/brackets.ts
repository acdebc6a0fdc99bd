import type { GroupReference } from './construct.ts';

const { raw } = String;

export const bracketsReference: GroupReference = {
  group: 'brackets',
  title: { en: 'Brackets', zh: '括号' },
  constructs: [
    {
      prefix: ['(', '[', '{'],
      pattern: raw`(a),\ [a],\ \{a\}`,
      says: {
        en: 'Brackets of any shape and size group, and mean nothing else.',
        zh: '各种形状、大小的括号都只用来分组，别无含义。',
      },
      types: ['anything → anything'],
      operator: 'bracket',
      example: { tex: raw`2\big[a + (a + 1)\big] = 14`, scope: { bindings: { a: 3 } } },
    },
    {
      prefix: ['['],
      pattern: raw`[a, b],\ [a, b)`,
      says: {
        en: 'The interval between two numbers, to integrate over.',
        zh: '两数之间的区间，用作积分的范围。',
      },
      types: ['number, number → box'],
      operator: 'interval',
      example: {
        tex: raw`\int_{A} e^{u_1}d\boldsymbol{u} = e - 1,\qquad A = [0, 1]`,
      },
    },
    {
      prefix: ['('],
      pattern: raw`(t, \boldsymbol{x})`,
      says: { en: 'Numbers and columns stacked into one column.', zh: '数与列向量上下叠成一个列向量。' },
      types: ['number, column → column'],
      operator: 'tuple',
      example: {
        tex: raw`(t, \boldsymbol{x})^{\top}(t, \boldsymbol{x}) = 14`,
        scope: { bindings: { t: 1, '\\boldsymbol{x}': [2, 3] } },
      },
    },
    {
      prefix: ['['],
      pattern: raw`[a = b],\ [i < j \le n],\ \mathbf{1}\{i < j\}`,
      says: {
        en: 'An Iverson bracket, also written as an indicator in front of braces: 1 where the relations hold and 0 elsewhere.',
        zh: '艾弗森括号，也可写作花括号前的示性函数：关系成立时为 1，否则为 0。',
      },
      types: ['number, number → integer'],
      operator: 'Iverson bracket',
      example: { tex: raw`\sum_{i=1}^{n} [2 \le i < n] = n - 2`, scope: { bindings: { n: 5 } } },
    },
    {
      prefix: ['['],
      pattern: raw`[A, B]`,
      says: { en: 'The commutator of two square matrices.', zh: '两个方阵的换位子。' },
      types: ['square matrix, square matrix → square matrix'],
      operator: 'interval',
      example: {
        tex: raw`[A, B] = A B - B A`,
        scope: {
          bindings: {
            A: [
              [2, 1],
              [1, 3],
            ],
            B: [
              [0, 1],
              [0, 0],
            ],
          },
        },
      },
    },
    {
      prefix: ['['],
      pattern: raw`[u, v, w]`,
      says: {
        en: 'The matrix with three columns or more; with dots at the end, a picture of its first ones.',
        zh: '以三个或更多列向量为列的矩阵；末尾有省略号时，是其前几列的示意图。',
      },
      types: ['column, column, column → matrix'],
      operator: 'columns',
      example: {
        tex: raw`\det([u, v, w]) = 6`,
        scope: { bindings: { u: [1, 0, 0], v: [0, 2, 0], w: [0, 0, 3] } },
      },
    },
    {
      prefix: [raw`\underbrace`, raw`\overbrace`],
      pattern: raw`\underbrace{a}_{\text{remark}}`,
      says: {
        en: 'The content of the brace; what stands below or above is a remark.',
        zh: '大括号所括的内容；其下或其上的文字只是注解。',
      },
      types: ['anything → anything'],
      operator: 'bracket',
      example: { tex: raw`\underbrace{a + 1}_{\text{next}} = 4`, scope: { bindings: { a: 3 } } },
    },
  ],
};

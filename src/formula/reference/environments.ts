import type { GroupReference } from './construct.ts';

const { raw } = String;

export const environmentsReference: GroupReference = {
  group: 'environments',
  title: { en: 'Written matrices and cases', zh: '写出的矩阵与分情形' },
  constructs: [
    {
      prefix: [raw`\begin`],
      pattern: raw`\begin{pmatrix} a & b \\ c & d \end{pmatrix}`,
      says: {
        en: 'A matrix of numbers or of blocks that fit together; one column is a column, one row a row, and a 0 beside blocks a block of zeros.',
        zh: '由数或尺寸相合的分块组成的矩阵；只有一列即为列向量，只有一行即为行向量，分块旁的 0 是零块。',
      },
      types: ['number, number → matrix', 'matrix, matrix → matrix'],
      operator: 'matrix',
      example: {
        tex: raw`\begin{pmatrix} A & 0 \\ 0 & 1 \end{pmatrix} \begin{pmatrix} x \\ 1 \end{pmatrix} = \begin{pmatrix} Ax \\ 1 \end{pmatrix}`,
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
      prefix: [raw`\begin`],
      pattern: raw`\begin{pmatrix} A_1 & \cdots & 0 \\ \vdots & \ddots & \vdots \\ 0 & \cdots & A_n \end{pmatrix}`,
      says: {
        en: 'Dots on the diagonal, or along one row or column, are filled in: what differs in the first and the last block counts up. Other dots make a picture, compared with a matrix entry by entry.',
        zh: '对角线上、或一行一列中的省略号会被补全：首块与末块相异之处逐一递增。其余的省略号构成示意图，逐项与矩阵比较。',
      },
      types: ['number, number → matrix', 'matrix, matrix → matrix'],
      operator: 'matrix',
      example: {
        tex: raw`\det\begin{pmatrix} 1 & 0 & \cdots & 0 \\ 0 & 2 & \cdots & 0 \\ \vdots & \vdots & \ddots & \vdots \\ 0 & 0 & \cdots & n \end{pmatrix} = \prod_{k=1}^{n} k`,
        scope: { bindings: { n: 4 } },
      },
    },
    {
      prefix: [raw`\begin`],
      pattern: raw`\begin{cases} a, & x < 0 \\ b, & \text{otherwise} \end{cases}`,
      says: {
        en: 'The first case whose condition holds.',
        zh: '条件成立的第一种情形。',
      },
      types: ['anything, statement → anything'],
      operator: 'cases',
      example: {
        tex: raw`|x| = \begin{cases} -x, & x < 0 \\ x, & \text{otherwise} \end{cases}`,
        scope: { bindings: { x: -2 } },
      },
    },
    {
      prefix: [raw`\begin`],
      pattern: raw`\begin{cases} a = b, & x < 0 \\ c, & x \ge 0 \end{cases}`,
      says: {
        en: 'The value of a case may be a chain: its first expression, which the others must equal.',
        zh: '一种情形的值可以写成连等式：取第一个式子，其余各式须与之相等。',
      },
      types: ['anything, statement → anything'],
      operator: 'chain',
      example: {
        tex: raw`y = \begin{cases} 3! = 6, & x < 0 \\ 1, & x \ge 0 \end{cases}`,
        scope: { bindings: { x: -2, y: 6 } },
      },
    },
  ],
};

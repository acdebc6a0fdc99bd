import type { GroupReference } from './construct.ts';

const { raw } = String;

export const normsReference: GroupReference = {
  group: 'norms',
  title: { en: 'Norms', zh: '范数' },
  constructs: [
    {
      prefix: [raw`\lVert`],
      pattern: raw`\lVert\boldsymbol{x}\rVert,\ \lVert A\rVert`,
      says: {
        en: 'The Euclidean norm of a column, the Frobenius norm of a matrix.',
        zh: '列向量的欧几里得范数；矩阵则为 Frobenius 范数。',
      },
      types: ['column → number', 'matrix → number', 'number → number'],
      operator: 'norm',
      example: {
        tex: raw`\left\|\boldsymbol{x}\right\| = 5`,
        scope: { bindings: { '\\boldsymbol{x}': [3, -4] } },
      },
    },
    {
      prefix: [raw`\lvert`, '|'],
      pattern: raw`|x|,\ \lvert A\rvert`,
      says: {
        en: 'The absolute value of a number; of a square matrix, of its determinant.',
        zh: '数的绝对值；对方阵，是其行列式的绝对值。',
      },
      types: ['number → number', 'complex number → number', 'square matrix → number'],
      operator: 'absolute value',
      example: { tex: raw`|x| + \left|2 x\right| = 9`, scope: { bindings: { x: -3 } } },
    },
  ],
};

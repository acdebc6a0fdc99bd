import type { GroupReference } from './construct.ts';

const { raw } = String;

export const softmaxReference: GroupReference = {
  group: 'softmax',
  title: { en: 'Softmax', zh: 'Softmax' },
  constructs: [
    {
      prefix: [raw`\operatorname{softmax}`, raw`\operatorname{lse}`],
      pattern: raw`\operatorname{softmax}(\boldsymbol{z}),\ \operatorname{lse}(\boldsymbol{z})`,
      says: {
        en: 'The exponentials of a column divided by their sum, and the logarithm of that sum; of a matrix row by row, where an entry may be −∞.',
        zh: '列向量各分量的指数除以其和，以及该和的对数；对矩阵则逐行计算，其元素可以是 −∞。',
      },
      types: ['column → column', 'column → number', 'matrix → matrix'],
      operator: 'softmax',
      example: {
        tex: raw`\operatorname{softmax}(\boldsymbol{z})\cdot\boldsymbol{u} = 1,\quad \operatorname{lse}(\boldsymbol{z}) = \log 3`,
        scope: { bindings: { '\\boldsymbol{z}': [0, 0, 0], '\\boldsymbol{u}': [1, 1, 1] } },
      },
    },
  ],
};

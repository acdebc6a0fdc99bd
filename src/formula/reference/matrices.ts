import type { GroupReference } from './construct.ts';

const { raw } = String;

const bindings = {
  A: [
    [2, 1],
    [1, 3],
  ],
};

export const matricesReference: GroupReference = {
  group: 'matrices',
  title: { en: 'Matrices', zh: '矩阵' },
  constructs: [
    {
      prefix: [raw`\det`],
      pattern: raw`\det A,\ \det(A)`,
      says: { en: 'The determinant.', zh: '行列式。' },
      types: ['square matrix → number'],
      operator: 'determinant',
      example: { tex: raw`\det A = 5`, scope: { bindings } },
    },
    {
      prefix: [raw`\operatorname{tr}`],
      pattern: raw`\operatorname{tr}(A)`,
      says: { en: 'The trace: the sum of the diagonal.', zh: '迹：对角元之和。' },
      types: ['square matrix → number'],
      operator: 'trace',
      example: { tex: raw`\operatorname{tr}(A) = 5`, scope: { bindings } },
    },
  ],
};

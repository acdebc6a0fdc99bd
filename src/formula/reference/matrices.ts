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
    {
      prefix: [raw`\operatorname{diag}`],
      pattern: raw`\operatorname{diag}(a, b, c)`,
      says: {
        en: 'The matrix with numbers, square blocks or the entries of a column on its diagonal.',
        zh: '以数、方块或列向量各元素为对角元的矩阵。',
      },
      types: ['number, number → square matrix', 'column → square matrix'],
      operator: 'diagonal',
      example: { tex: raw`\det\operatorname{diag}(2, 3, 4) = 24`, scope: { bindings: {} } },
    },
    {
      prefix: [raw`\operatorname{rank}`],
      pattern: raw`\operatorname{rank}(A)`,
      says: {
        en: 'The rank; refused where rounding leaves it open.',
        zh: '秩；舍入误差使其无法判定时不予求值。',
      },
      types: ['matrix → integer'],
      operator: 'rank',
      example: {
        tex: raw`\operatorname{rank}(u v^{\top}) = 1`,
        scope: { bindings: { u: [1, 2], v: [3, 4, 5] } },
      },
    },
  ],
};

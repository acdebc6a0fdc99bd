import { map } from '../binding.ts';
import { add, mul, type Scalar } from '#numerics';
import type { GroupReference } from './construct.ts';

const { raw } = String;

export const laplaciansReference: GroupReference = {
  group: 'Laplacians',
  title: { en: 'Δ in front of a function', zh: '函数之前的 Δ' },
  constructs: [
    {
      prefix: [raw`\Delta`],
      pattern: raw`\Delta u,\ \Delta u(x, y)`,
      says: {
        en: 'The Laplacian of a function of the world by all its arguments; in front of any other name Δ is an increment.',
        zh: '环境所给函数对其全部自变量的拉普拉斯；在其他名字之前，Δ 表示增量。',
      },
      types: ['function → number', 'function, number, number → number'],
      operator: 'Laplacian of a function',
      example: {
        tex: raw`\Delta u(x, y) = 6 x + 2`,
        scope: {
          bindings: { x: 2, y: 1, u: map((x: Scalar, y: Scalar) => add(mul(x, mul(x, x)), mul(y, y))) },
        },
        shown: { u: raw`(x, y)\mapsto x^3 + y^2` },
      },
    },
  ],
};

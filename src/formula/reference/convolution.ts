import { functions, law } from '../binding.ts';
import { div, exp, mul, neg, sqrt, squaredNorm, type Scalar } from '#numerics';
import type { GroupReference } from './construct.ts';

const { raw } = String;

/** The normal law with variance s. */
const heat = functions((s: Scalar) =>
  law({
    density: (x) => div(exp(div(squaredNorm(x), neg(mul(2, s)))), sqrt(mul(2 * Math.PI, s))),
    centre: [0],
    width: [1],
  }),
);

export const convolutionReference: GroupReference = {
  group: 'convolution',
  title: { en: 'Convolution', zh: '卷积' },
  constructs: [
    {
      infix: ['*'],
      pattern: raw`p * q`,
      says: {
        en: 'The density of the sum of independent draws from two laws, by quadrature; of numbers, their product.',
        zh: '两个分布的独立样本之和的密度，用求积计算；对数而言就是乘积。',
      },
      types: ['law, law → function', 'number, number → number'],
      operator: 'convolution',
      example: {
        tex: raw`p_s * p_t = p_{s+t}`,
        scope: { bindings: { s: 1, t: 2, p: heat, '\\boldsymbol{x}': [0.5] }, space: '\\boldsymbol{x}' },
        shown: { p: raw`s\mapsto\mathcal{N}(0, s)` },
      },
    },
  ],
};

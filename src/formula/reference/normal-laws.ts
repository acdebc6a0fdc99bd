import type { GroupReference } from './construct.ts';

const { raw } = String;

export const normalLawsReference: GroupReference = {
  group: 'normal laws',
  title: { en: 'Normal laws', zh: '正态分布' },
  constructs: [
    {
      prefix: [raw`\mathcal`],
      pattern: raw`\mathcal{N}(\boldsymbol{\mu}, \sigma^2\boldsymbol{I})`,
      says: {
        en: 'The normal law with a multiple of the identity as its covariance; any other letter in this font is part of a name.',
        zh: '协方差为单位阵倍数的正态分布；此字体的其他字母是名字的一部分。',
      },
      types: ['column, matrix → law'],
      operator: 'normal law',
      example: {
        tex: raw`\mathbb{E}_{\boldsymbol{x}\sim\mathcal{N}(\boldsymbol{0},\boldsymbol{I})}[\boldsymbol{x}^{\top}\boldsymbol{x}] = d`,
        scope: { bindings: { d: 2 } },
      },
    },
    {
      prefix: [raw`\mathcal`],
      pattern: raw`\mathcal{N}(\boldsymbol{x};\boldsymbol{\mu}, \sigma^2\boldsymbol{I})`,
      says: { en: 'Its density at a point.', zh: '正态分布在一点的密度。' },
      types: ['column, column, matrix → number'],
      operator: 'normal law',
      example: {
        tex: raw`\mathcal{N}(\boldsymbol{x};\boldsymbol{0},\boldsymbol{I}) = \frac{e^{-1}}{2\pi}`,
        scope: { bindings: { d: 2, '\\boldsymbol{x}': [1, 1] } },
      },
    },
  ],
};

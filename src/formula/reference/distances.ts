import type { GroupReference } from './construct.ts';

const { raw } = String;

export const distancesReference: GroupReference = {
  group: 'distances of laws',
  title: { en: 'Distances of laws', zh: '分布之间的距离' },
  constructs: [
    {
      prefix: [raw`\mathrm{TV}`],
      pattern: raw`\mathrm{TV}(p, q)`,
      says: {
        en: 'The total variation: half the integral of |p − q|.',
        zh: '全变差：|p − q| 的积分的一半。',
      },
      types: ['law, law → number'],
      operator: 'distance of laws',
      example: {
        tex: raw`\mathrm{TV}(\mathcal{N}(\boldsymbol{a},\boldsymbol{I}),\mathcal{N}(-\boldsymbol{a},\boldsymbol{I})) = \operatorname{erf}\left(\frac{a_1}{\sqrt2}\right)`,
        scope: { bindings: { d: 1, '\\boldsymbol{a}': [0.5] } },
      },
    },
    {
      prefix: [raw`\mathrm{KL}`],
      pattern: raw`\mathrm{KL}(p \Vert q)`,
      says: {
        en: 'The relative entropy: the mean of log p − log q under p.',
        zh: '相对熵：log p − log q 在 p 下的均值。',
      },
      types: ['law, law → number'],
      operator: 'distance of laws',
      example: {
        tex: raw`\mathrm{KL}(\mathcal{N}(\boldsymbol{a},\boldsymbol{I})\Vert\mathcal{N}(\boldsymbol{0},\boldsymbol{I})) = \frac{a_1^2}{2}`,
        scope: { bindings: { d: 1, '\\boldsymbol{a}': [0.5] } },
      },
    },
  ],
};

import type { GroupReference } from './construct.ts';

const { raw } = String;

export const placesReference: GroupReference = {
  group: 'places of extrema',
  title: { en: 'Where something is smallest or largest', zh: '最值点' },
  constructs: [
    {
      prefix: [raw`\arg`],
      pattern: raw`\arg\min_x f,\ \arg\max_x f`,
      says: {
        en: 'Where a number is smallest or largest: among the values of a finite domain, or near the value of the name, by Newton’s method.',
        zh: '一个数取最小值或最大值之处：在有限取值范围中比较，或从该名字的值出发用牛顿法求得。',
      },
      types: ['number, name → anything'],
      operator: 'optimum',
      example: {
        tex: raw`\arg\min_{\boldsymbol{c}}\left\|\boldsymbol{c}-\boldsymbol{a}\right\|^2 = \boldsymbol{a}`,
        scope: { bindings: { '\\boldsymbol{a}': [1, 2], '\\boldsymbol{c}': [0, 0] } },
      },
    },
  ],
};

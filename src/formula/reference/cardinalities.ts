import type { GroupReference } from './construct.ts';

const { raw } = String;

export const cardinalitiesReference: GroupReference = {
  group: 'cardinalities',
  title: { en: 'How many', zh: '集合的元素个数' },
  constructs: [
    {
      prefix: [raw`\#`],
      pattern: raw`\#\{(i,j): 0\le j\le i<n\}`,
      says: {
        en: 'How many combinations of indices satisfy all relations; a set in words is counted by the world, which binds the whole.',
        zh: '满足所有关系的下标组合的个数；用文字描述的集合由取值环境计数，整个记号作为名字给出。',
      },
      types: ['statement, statement → integer'],
      operator: 'cardinality',
      example: {
        tex: raw`\#\{(i,j): 0\le j\le i<n\} = \frac{n(n+1)}{2}`,
        scope: { bindings: { n: 5 } },
      },
    },
  ],
};

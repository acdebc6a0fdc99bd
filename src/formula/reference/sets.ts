import type { GroupReference } from './construct.ts';

const { raw } = String;

export const setsReference: GroupReference = {
  group: 'sets',
  title: { en: 'Finite sets', zh: '有限集' },
  constructs: [
    {
      prefix: [raw`\{`],
      pattern: raw`\{a, b\},\ \{q_1,\dots,q_n\}`,
      says: {
        en: 'A finite set, each element once; bars around it count them, a sum runs through it, and × makes pairs.',
        zh: '有限集，每个元素只算一次；外加竖线数元素个数，求和可遍历它，× 作出有序对的集合。',
      },
      types: ['anything → set'],
      operator: 'set',
      example: {
        tex: raw`|\{q_1,\dots,q_4\}| = 3`,
        scope: { bindings: { q_1: 5, q_2: 7, q_3: 7, q_4: 9 } },
      },
    },
  ],
};

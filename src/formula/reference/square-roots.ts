import type { GroupReference } from './construct.ts';

const { raw } = String;

export const squareRootsReference: GroupReference = {
  group: 'square roots',
  title: { en: 'Roots', zh: '根号' },
  constructs: [
    {
      prefix: [raw`\sqrt`],
      pattern: raw`\sqrt{x}`,
      says: {
        en: 'The square root of a number; other roots are written as powers.',
        zh: '数的平方根；其他次的根写成幂。',
      },
      types: ['number → number'],
      operator: 'square root',
      example: { tex: raw`\sqrt{x^2 + 5} = 3`, scope: { bindings: { x: 2 } } },
    },
    {
      pattern: raw`\sqrt[3]{x}`,
      says: { en: 'Refused: write the root as a power.', zh: '不予求值：请把根写成幂。' },
      types: ['number → number'],
      example: { tex: raw`\sqrt[3]{x} = 2`, scope: { bindings: { x: 8 } }, refused: 'not-supported' },
    },
  ],
};

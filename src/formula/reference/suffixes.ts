import type { GroupReference } from './construct.ts';

const { raw } = String;

export const suffixesReference: GroupReference = {
  group: 'suffixes',
  title: { en: 'Marks behind a bracket', zh: '括号之后的记号' },
  constructs: [
    {
      postfix: ["'"],
      pattern: raw`[a]'`,
      says: {
        en: 'The derivative by the name that the world declares for primes.',
        zh: '对环境为撇号指定的名字求导。',
      },
      types: ['number → number', 'column → column'],
      operator: 'prime',
      example: {
        tex: raw`\left[r^3\right]' = 3 r^2`,
        scope: { bindings: { r: 2 }, prime: 'r' },
      },
    },
    {
      postfix: ['_'],
      pattern: raw`(a)_+`,
      says: { en: 'A number where it is positive, else 0.', zh: '数的正部：为正时取其本身，否则取 0。' },
      types: ['number → number'],
      operator: 'positive part',
      example: { tex: raw`(a - 2)_+ + (2 - a)_+ = 1`, scope: { bindings: { a: 3 } } },
    },
  ],
};

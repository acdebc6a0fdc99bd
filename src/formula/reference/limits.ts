import type { GroupReference } from './construct.ts';

const { raw } = String;

export const limitsReference: GroupReference = {
  group: 'limits',
  title: { en: 'Limits', zh: '极限' },
  constructs: [
    {
      prefix: [raw`\lim`],
      pattern: raw`\lim_{n\to\infty} a = b,\ \lim_{t\to 0^+} a = b`,
      says: {
        en: 'In front of a whole left side: the engine follows the sequence, extrapolates it, and compares the order at which it closes in.',
        zh: '写在整个左边之前：引擎沿数列计算并外推，同时核对其趋近的阶。',
      },
      types: ['number, name → number', 'column, name → column'],
      operator: 'limit',
      example: {
        tex: raw`\lim_{n\to\infty} n\left(e^{x/n} - 1\right) = x`,
        scope: { bindings: { n: 8, x: 0.5 }, step: { symbol: 'n', start: 8 } },
        relation: { kind: 'limit', order: 1 },
      },
    },
  ],
};

import type { GroupReference } from './construct.ts';

const { raw } = String;

export const roundingReference: GroupReference = {
  group: 'rounding',
  title: { en: 'Integer parts and remainders', zh: '取整与余数' },
  constructs: [
    {
      prefix: [raw`\lfloor`, raw`\lceil`],
      pattern: raw`\lfloor x\rfloor,\ \lceil x\rceil`,
      says: {
        en: 'The largest integer that is not above a number, and the smallest that is not below it.',
        zh: '不大于该数的最大整数，与不小于该数的最小整数。',
      },
      types: ['number → integer'],
      operator: 'rounding',
      example: {
        tex: raw`\left\lfloor\frac{n}{2}\right\rfloor + \left\lceil\frac{n}{2}\right\rceil = n`,
        scope: { bindings: { n: 7 } },
      },
    },
    {
      infix: [raw`\bmod`],
      pattern: raw`a\bmod n`,
      says: {
        en: 'The remainder of an integer divided by a positive integer, from 0 to n − 1.',
        zh: '整数除以正整数的余数，取值从 0 到 n − 1。',
      },
      types: ['integer, integer → integer'],
      operator: 'remainder of a division',
      example: { tex: raw`(a + 1)\bmod 4 = 0`, scope: { bindings: { a: -5 } } },
    },
  ],
};

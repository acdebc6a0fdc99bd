import type { GroupReference } from './construct.ts';

const { raw } = String;

export const numbersReference: GroupReference = {
  group: 'numbers',
  title: { en: 'Numbers', zh: '数' },
  constructs: [
    {
      byKind: ['number'],
      pattern: raw`12,\ 0.5`,
      says: {
        en: 'A number in decimal notation; behind a command that takes one token, only its first digit.',
        zh: '十进制数；若前面的命令只取一个记号，则只取它的第一位数字。',
      },
      types: ['number'],
      operator: 'number',
      example: { tex: raw`0.5 = \frac12` },
    },
  ],
};

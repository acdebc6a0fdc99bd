import type { GroupReference } from './construct.ts';

const { raw } = String;

export const countingReference: GroupReference = {
  group: 'counting',
  title: { en: 'Counting', zh: '计数' },
  constructs: [
    {
      postfix: ['!'],
      pattern: 'n!',
      says: {
        en: 'The factorial of an integer; exact where the world binds the integer exactly.',
        zh: '整数的阶乘；取值环境给的是精确整数时，结果也精确。',
      },
      types: ['integer → integer'],
      operator: 'factorial',
      example: { tex: raw`\frac{n!}{2!} = 12`, scope: { bindings: { n: 4 } } },
    },
    {
      prefix: [raw`\binom`],
      pattern: raw`\binom{n}{k}`,
      says: {
        en: 'The number of ways to choose k of n; above may stand any number.',
        zh: '从 n 个中取 k 个的取法数；上面可以是任意数。',
      },
      types: ['integer, integer → integer', 'number, integer → number'],
      operator: 'binomial coefficient',
      example: { tex: raw`\binom{n}{2} = 6`, scope: { bindings: { n: 4 } } },
    },
  ],
};

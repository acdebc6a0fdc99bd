import type { GroupReference } from './construct.ts';

const { raw } = String;

export const recordedReference: GroupReference = {
  group: 'recorded notions',
  title: { en: 'What is only read', zh: '只供阅读的记号' },
  constructs: [
    {
      prefix: [raw`\ker`, raw`\dim`, raw`\bigcap`, raw`\bigcup`, raw`\operatorname{Cov}`],
      infix: [raw`\cap`, raw`\cup`],
      pattern: raw`\dim V,\ \ker A,\ A\cap B,\ \bigcap_{w} A_w,\ \operatorname{Cov}[x \mid y]`,
      says: {
        en: 'Spaces, their dimensions, what sets have in common and covariances are read and shown, and have no value; so are a sum without an index, a set that is described and an integral without its integrand. A program checks such a statement.',
        zh: '空间、维数、集合的交与并、协方差会被读出并显示，但没有值；没有指标的求和、用条件描述的集合、省去被积函数的积分也是如此。这样的断言由程序检查。',
      },
      types: ['anything → anything'],
      operator: 'recorded notion',
      example: { tex: raw`\dim V = 2`, scope: { bindings: { V: 2 } }, refused: 'not-supported' },
    },
  ],
};

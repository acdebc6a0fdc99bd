import type { Causes } from './causes.ts';

/** What can be wrong with a check in TypeScript: a law and its samples, or a program and its measurements. */
export const programs = {
  'law-differs': {
    message: {
      en: 'the distribution functions differ by ‹statistic›, more than the critical value ‹critical›',
      zh: '分布函数相差 ‹statistic›，超过临界值 ‹critical›',
    },
    hint: {
      en: 'a true law does so once in a million times; compare the sampler with the formula',
      zh: '正确的分布一百万次中才有一次如此；请对照公式检查抽样程序',
    },
  },
  'same-samples': {
    message: {
      en: 'the two samples are the same computation: they agree in every bit',
      zh: '两组样本是同一个计算：逐位相同',
    },
    hint: { en: 'draw one of them by a route of its own', zh: '用另一种算法抽取其中一组' },
  },
  'few-drawn': {
    message: {
      en: 'the sampler drew ‹drawn› numbers, not ‹asked›',
      zh: '抽样程序给出 ‹drawn› 个数，而不是 ‹asked› 个',
    },
    hint: { en: 'return one number for each sample', zh: '每个样本返回一个数' },
  },
  'sample-not-finite': {
    message: {
      en: 'sample ‹number› is not finite: ‹value›',
      zh: '第 ‹number› 个样本不是有限值：‹value›',
    },
    hint: {
      en: 'look for a division by zero or an overflow in the sampler',
      zh: '检查抽样程序中有没有除以零或溢出',
    },
  },
  'no-statistic': {
    message: {
      en: 'the statistic at point ‹point› is ‹statistic›, not between 0 and 1',
      zh: '第 ‹point› 点的统计量是 ‹statistic›，不在 0 与 1 之间',
    },
    hint: {
      en: 'let cdf return a distribution function: from 0 to 1, never NaN',
      zh: 'cdf 须返回分布函数：从 0 到 1，不会是 NaN',
    },
  },
  'uneven-sides': {
    message: {
      en: 'the program measured ‹left› numbers against ‹right›',
      zh: '程序测得左边 ‹left› 个数，右边 ‹right› 个',
    },
    hint: { en: 'return two sides of the same length', zh: '两边须返回同样多的数' },
  },
  'no-count-of-operations': {
    message: {
      en: 'the program counted ‹operations› rounding operations',
      zh: '程序报告的舍入次数是 ‹operations›',
    },
    hint: {
      en: 'count 1 for arithmetic and 4 for a Math function along the longest path',
      zh: '沿最长的计算路径，四则运算每次计 1，Math 函数每次计 4',
    },
  },
} as const satisfies Causes;

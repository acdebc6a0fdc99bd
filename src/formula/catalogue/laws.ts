import type { Causes } from './cause.ts';

const { raw } = String;
const subscript = {
  en: 'write the law as its subscript: `\\mathbb{E}_{x\\sim p}`',
  zh: '把分布写作下标：`\\mathbb{E}_{x\\sim p}`',
} as const;
const normal = {
  en: 'write `\\mathcal{N}(\\boldsymbol{x};\\boldsymbol{\\mu},\\sigma^2\\boldsymbol{I})`',
  zh: '写作 `\\mathcal{N}(\\boldsymbol{x};\\boldsymbol{\\mu},\\sigma^2\\boldsymbol{I})`',
} as const;
const isotropic = raw`\mathcal{N}(\boldsymbol{x}; \boldsymbol{0}, \boldsymbol{I}) = 1`;

/** Expectations, normal laws and distances between laws. */
export const laws = {
  'no-variable/expectation': {
    message: {
      en: 'the expectation does not say what is random',
      zh: '期望没有说明什么是随机的',
    },
    hint: subscript,
    example: raw`\mathbb{E}[a] = 1`,
    mend: raw`\mathbb{E}_{y \sim \boldsymbol{z}}[a] = 1`,
  },
  'no-variable/several-random': {
    message: {
      en: 'the expectation does not say which of ‹names› are random',
      zh: '期望没有说明 ‹names› 之中哪些是随机的',
    },
    hint: subscript,
    example: raw`\mathbb{E}[\boldsymbol{z} + \boldsymbol{w}] = \boldsymbol{0}`,
    mend: raw`\mathbb{E}_{y \sim \boldsymbol{z}}[y] = 0`,
  },
  'wrong-type/random-name': {
    message: { en: 'only a name can be random', zh: '随机的只能是名字' },
    hint: { en: 'write `x\\sim p`', zh: '写作 `x\\sim p`' },
    example: raw`\mathbb{E}_{2 \sim \boldsymbol{z}}[a] = 1`,
    mend: raw`\mathbb{E}_{y \sim \boldsymbol{z}}[y] = 0`,
  },
  'unexpected-token/average': {
    message: {
      en: 'an expectation needs brackets around what is averaged',
      zh: '期望须用括号括起求平均的部分',
    },
    hint: { en: 'write `\\mathbb{E}[…]`', zh: '写作 `\\mathbb{E}[…]`' },
    example: raw`\mathbb{E}_{y \sim \boldsymbol{z}} y = 0`,
    mend: raw`\mathbb{E}_{y \sim \boldsymbol{z}}[y] = 0`,
  },
  'wrong-type/expectation-law': {
    message: {
      en: 'an expectation is over a law, not over ‹value›',
      zh: '期望对概率分布取，而不是对‹value›',
    },
    hint: { en: 'let the world bind the name to a law', zh: '在 world 中把该名字取为分布' },
    example: raw`\mathbb{E}_{y \sim a}[y] = 1`,
    mend: raw`\mathbb{E}_{y \sim \boldsymbol{z}}[y] = 0`,
  },
  'wrong-type/normal-column': {
    message: {
      en: 'a normal law has a column as its mean and its point, not ‹value›',
      zh: '正态分布的均值与自变量是列向量，而不是‹value›',
    },
    hint: normal,
    example: raw`\mathcal{N}(a; \boldsymbol{0}, \boldsymbol{I}) = 1`,
    mend: isotropic,
  },
  'wrong-type/normal-covariance': {
    message: {
      en: 'a normal law has a multiple of the identity as its covariance, not ‹value›',
      zh: '正态分布的协方差是单位矩阵的倍数，而不是‹value›',
    },
    hint: normal,
    example: raw`\mathcal{N}(\boldsymbol{x}; \boldsymbol{0}, a) = 1`,
    mend: isotropic,
  },
  'wrong-type/normal-arguments': {
    message: {
      en: 'a normal law has 2 or 3 arguments, not ‹given›',
      zh: '正态分布有 2 或 3 个参数，而不是 ‹given› 个',
    },
    hint: normal,
    example: raw`\mathcal{N}(\boldsymbol{x}) = 1`,
    mend: isotropic,
  },
  'wrong-size/normal': {
    message: {
      en: 'a normal law in ‹left› dimensions meets one in ‹right›',
      zh: '‹left› 维的正态分布遇上 ‹right› 维的',
    },
    hint: {
      en: 'its point, mean and covariance have one dimension',
      zh: '自变量、均值与协方差的维数须相同',
    },
    example: raw`\mathcal{N}(\boldsymbol{u}; \boldsymbol{0}, \boldsymbol{I}) = 1`,
    mend: isotropic,
  },
  'wrong-type/law': {
    message: {
      en: 'a law with a density is needed here, not ‹value›',
      zh: '这里需要有密度的分布，而不是‹value›',
    },
    hint: { en: 'bind the name to a law', zh: '把该名字取为分布' },
    example: raw`\mathrm{TV}(a, q) = 1`,
    mend: raw`\mathrm{TV}(q, q) = 0`,
  },
  'wrong-size/two-laws': {
    message: {
      en: '`‹name›` compares two laws, not ‹given›',
      zh: '`‹name›` 比较两个分布，而不是 ‹given› 个',
    },
    hint: { en: 'write two laws in the parentheses', zh: '圆括号里写两个分布' },
    example: raw`\mathrm{TV}(q) = 1`,
    mend: raw`\mathrm{TV}(q, q) = 0`,
  },
  'wrong-size/total-variation': {
    message: {
      en: 'the total variation distance is computed in one dimension',
      zh: '全变差距离只在一维计算',
    },
    hint: { en: 'use laws on the line', zh: '换用直线上的分布' },
    example: raw`\mathrm{TV}(p_t, p_t) = 0`,
    mend: raw`\mathrm{TV}(q, q) = 0`,
  },
  'failed-evaluation/variance': {
    message: {
      en: 'a normal law has a positive variance, not ‹variance›',
      zh: '正态分布的方差大于零，而不是 ‹variance›',
    },
    hint: {
      en: 'square the deviation, and keep it away from 0',
      zh: '方差是标准差的平方，且不能为 0',
    },
    example: raw`\mathcal{N}(\boldsymbol{x}; \boldsymbol{0}, -\boldsymbol{I}) = 1`,
    mend: isotropic,
  },
} as const satisfies Causes;

import type { Causes } from './cause.ts';

const { raw } = String;

/** Laws of several variables, their averages and their distances. */
export const jointLaws = {
  'wrong-type/average': {
    message: { en: '‹value› takes no average', zh: '‹value›不能取平均' },
    hint: { en: 'let the world bind the name to an average', zh: '在 world 中把该名字取为平均' },
    example: raw`a = \sum_{\mathcal{P}=1}^{2} \mathcal{P}[b]`,
    mend: raw`a = \mathcal{P}[b]`,
  },
  'wrong-size/tables': {
    message: { en: '‹left› is compared with ‹right›', zh: '把‹left›与‹right›相比' },
    hint: { en: 'compare laws on one set', zh: '比较同一集合上的分布' },
    example: raw`\mathrm{KL}(T \,\Vert\, U) = 0`,
    mend: raw`\mathrm{KL}(T \,\Vert\, T) = 0`,
  },
  'not-supported/endless-variables': {
    message: { en: 'it is not said which variables these are', zh: '没有说明这些是哪些变量' },
    hint: {
      en: 'write one subscript that ends, such as `x_{<t}`',
      zh: '写一个有止境的下标，如 `x_{<t}`',
    },
    example: raw`P(X_{>1}) = 1`,
    mend: raw`P(X_1) = 1`,
  },
  'wrong-type/joint-law': {
    message: {
      en: 'no factor of the joint law is the law of `‹name›`',
      zh: '联合分布的因子中没有 `‹name›` 的分布',
    },
    hint: {
      en: 'write a product of laws, such as `p(x\\mid y)q(y)`',
      zh: '写成分布之积，如 `p(x\\mid y)q(y)`',
    },
    example: raw`\mathbb{E}_{y, w \sim q(y)}[a] = 1`,
    mend: raw`\mathbb{E}_{y \sim \boldsymbol{z}}[a] = 2`,
  },
  'no-variable/law': {
    message: {
      en: 'the expectation does not say what follows the law',
      zh: '期望没有说明什么服从该分布',
    },
    hint: {
      en: 'write `x\\sim p`, or let the world declare its space',
      zh: '写作 `x\\sim p`，或由 world 声明空间变量',
    },
    example: raw`\mathbb{E}_{\boldsymbol{z}}[a] = 1`,
    without: ['space'],
    mend: raw`\mathbb{E}_{y \sim \boldsymbol{z}}[a] = 2`,
  },
} as const satisfies Causes;

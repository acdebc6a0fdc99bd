import type { Causes } from './cause.ts';

const { raw } = String;
const radius = {
  en: 'give the radius a number, and differentiate outside of the integral',
  zh: '半径须为数；求导放在积分之外',
} as const;
const test = {
  en: 'let the world bind a smooth function and declare it as `test`',
  zh: '在 world 中给一个光滑函数取值，并声明为 `test`',
} as const;

/** Integrals over regions and surfaces, and what is compared under an integral. */
export const measures = {
  'unexpected-end/surface-differential': {
    message: { en: 'the surface integral has no differential', zh: '曲面积分缺微分' },
    hint: { en: 'close it with `\\,dS`', zh: '以 `\\,dS` 结尾' },
    example: raw`\oint_{\partial V} a = 0`,
    mend: raw`\oint_{\partial V} a \,dS = 0`,
  },
  'no-variable/measure': {
    message: { en: 'the integral does not say what it runs over', zh: '积分没有说明积分变量' },
    hint: {
      en: 'close it with `d` and its variable, such as `\\,dt`, or let the world declare its measure',
      zh: '以 `d` 与积分变量结尾，如 `\\,dt`，或由 world 声明 `measure`',
    },
    example: raw`a = \int b`,
    without: ['space'],
    mend: raw`a = \int_0^1 b \,ds`,
  },
  'not-supported/region': {
    message: {
      en: 'an integral over a region is over the inside or the outside of a ball',
      zh: '区域上的积分只计算球内或球外的',
    },
    hint: {
      en: 'write `\\lVert x-c\\rVert>\\rho`, or let the world bind the set to a box',
      zh: '写作 `\\lVert x-c\\rVert>\\rho`，或在 world 中把该集合取为区间之积',
    },
    example: raw`\int_{\varphi(\boldsymbol{x}) < 1} a \,d\boldsymbol{x} = 0`,
    mend: raw`\int_{|s| < 1} s \,ds = 0`,
  },
  'wrong-type/radius': {
    message: { en: 'a radius is a number, not ‹value›', zh: '半径是数，而不是‹value›' },
    hint: radius,
    example: raw`\int_{|s| < \boldsymbol{x}} s \,ds = 0`,
    mend: raw`\int_{|s| < 1} s \,ds = 0`,
  },
  'wrong-type/differentiated-radius': {
    message: { en: 'a radius cannot be differentiated', zh: '不能对半径求导' },
    hint: radius,
    example: raw`\frac{d}{da} \int_{|s| < a} s \,ds = 0`,
    mend: raw`\frac{d}{da} \int_0^a s \,ds = 2`,
  },
  'wrong-type/convolution': {
    message: { en: 'a convolution is taken at a column', zh: '卷积的自变量是列向量' },
    hint: {
      en: 'let the world declare its space, or write the argument in parentheses',
      zh: '由 world 声明空间变量，或在圆括号中写出自变量',
    },
    example: raw`(q * q) \circ \varphi = 1`,
    mend: raw`(q * q) \circ \boldsymbol{f} = 1`,
  },
  'no-domain/weak': {
    message: { en: 'the weak limit over `‹name›` has no domain', zh: '对 `‹name›` 的弱极限没有积分区域' },
    hint: { en: 'let the world declare the domain', zh: '由 world 声明积分区域' },
    example: raw`f(a) = \delta(a - b)`,
    mend: raw`f(r) = \delta(r - b)`,
  },
  'no-variable/test-function': {
    message: {
      en: 'a delta is compared through a test function, and the world offers none',
      zh: 'δ 要借助检验函数比较，而 world 没有给出',
    },
    hint: test,
    example: raw`f(r) = \delta(r - b)`,
    without: ['test'],
    mend: raw`f(r) = \delta(r - b)`,
  },
  'no-variable/test-field': {
    message: {
      en: 'two operators are compared on a test field, and the world offers none',
      zh: '两个算子要借助检验场比较，而 world 没有给出',
    },
    hint: test,
    example: raw`\partial_a \partial_b = \partial_b \partial_a`,
    without: ['test'],
    mend: raw`\partial_a \partial_b = \partial_b \partial_a`,
  },
} as const satisfies Causes;

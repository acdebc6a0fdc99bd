import type { Causes } from './cause.ts';

const { raw } = String;

/** Integrals and where they extend. */
export const integrals = {
  'unexpected-end/differential': {
    message: { en: 'the integral has no differential', zh: '积分缺微分' },
    hint: {
      en: 'close it with `d` and its variable, such as `\\,dt`',
      zh: '以 `d` 与积分变量结尾，如 `\\,dt`',
    },
    example: raw`a = \int_0^1 b`,
    mend: raw`a = \int_0^1 b \,ds`,
  },
  'wrong-type/integral-variable': {
    message: { en: 'an integral runs over a name', zh: '积分变量应是名字' },
    hint: { en: 'write one variable behind `d`', zh: '在 `d` 之后写一个变量' },
    example: raw`a = \int_0^1 b \,d\mathbb{R}`,
    mend: raw`a = \int_0^1 b \,ds`,
  },
  'not-supported/upper-limit-only': {
    message: { en: 'the integral has an upper limit only', zh: '积分只有上限' },
    hint: { en: 'add the lower limit', zh: '补上下限' },
    example: raw`a = \int^1 s \,ds`,
    mend: raw`a = \int_0^1 s \,ds`,
  },
  'no-domain/integral': {
    message: { en: 'the integral over `‹name›` has no domain', zh: '对 `‹name›` 的积分没有积分区域' },
    hint: {
      en: 'add limits, or let the world declare the domain',
      zh: '写上积分限，或由 world 声明积分区域',
    },
    example: raw`a = \int b \,db`,
    mend: raw`a = \int_0^1 b \,db`,
  },
  'no-domain/limits': {
    message: {
      en: 'an integral from ‹from› to ‹to› has no domain',
      zh: '从 ‹from› 到 ‹to› 的积分没有积分区域',
    },
    hint: { en: 'write the smaller limit below', zh: '把较小的积分限写在下面' },
    example: raw`a = \int_\infty^0 e^{-s} \,ds`,
    mend: raw`a = \int_0^\infty e^{-s} \,ds`,
  },
  'wrong-type/integral-limit': {
    message: {
      en: 'a limit of integration is a number, not ‹value›',
      zh: '积分限是数，而不是‹value›',
    },
    hint: { en: 'write a real number here', zh: '这里应写实数' },
    example: raw`\int_0^{\boldsymbol{x}} a \,ds = 0`,
    mend: raw`\int_0^{x_1} a \,ds = 0`,
  },
  'wrong-type/integral-set': {
    message: { en: 'an integral runs over a box, not ‹value›', zh: '积分区域是区间之积，而不是‹value›' },
    hint: { en: 'let the world bind the set to a box', zh: '在 world 中把该集合取为区间之积' },
    example: raw`\oint_{\partial a} b \,dS = 0`,
    mend: raw`\oint_{\partial V} b \,dS = 0`,
  },
  'not-supported/level-set': {
    message: {
      en: 'only integrals over a sphere or the boundary of a box are computed',
      zh: '曲面积分只计算球面或区间之积的边界上的',
    },
    hint: {
      en: 'write `\\oint_{\\lVert x\\rVert=R}`, or `\\oint_{\\partial V}` and let the world bind the set to a box',
      zh: '写作 `\\oint_{\\lVert x\\rVert=R}`；或写作 `\\oint_{\\partial V}`，并在 world 中把该集合取为区间之积',
    },
    example: raw`\oint_{\varphi(\boldsymbol{x}) = 1} a \,dS = 0`,
    mend: raw`\oint_{\partial V} a \,dS = 0`,
  },
  'no-variable/surface': {
    message: {
      en: 'the surface integral does not say what runs over the surface',
      zh: '曲面积分没有说明哪个变量在曲面上取值',
    },
    hint: { en: 'let the world declare its space variable', zh: '由 world 声明空间变量' },
    example: raw`\oint_{\partial V} a \,dS = 0`,
    without: ['space'],
    mend: raw`\oint_{\partial V} a \,dS = 0`,
  },
} as const satisfies Causes;

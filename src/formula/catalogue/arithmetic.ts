import type { Causes } from './cause.ts';

const { raw } = String;
const added = { en: '‹left› and ‹right› cannot be added', zh: '‹left›与‹right›不能相加' } as const;
const terms = {
  en: 'terms of a sum have one type and one size',
  zh: '和式各项的类型与大小须一致',
} as const;
const multiplied = {
  en: '‹left› and ‹right› cannot be multiplied',
  zh: '‹left›与‹right›不能相乘',
} as const;
const argumentMissing = {
  en: 'give the function its argument in parentheses',
  zh: '在圆括号中写出函数的自变量',
} as const;

/** Sums, products, quotients and powers of values that have none. */
export const arithmetic = {
  'wrong-type/sum': {
    message: added,
    hint: terms,
    example: raw`a + \boldsymbol{x} = 0`,
    mend: raw`a \boldsymbol{x} + \boldsymbol{x} = 0`,
  },
  'wrong-size/sum': {
    message: added,
    hint: terms,
    example: raw`\boldsymbol{u} + \boldsymbol{x} = 0`,
    mend: raw`\boldsymbol{x} + \boldsymbol{x} = 0`,
  },
  'wrong-type/negative': {
    message: { en: '‹value› has no negative', zh: '‹value›没有相反数' },
    hint: {
      en: 'a sign stands before numbers, columns and matrices',
      zh: '正负号写在数、向量或矩阵之前',
    },
    example: '-V = 0',
    mend: '-a = 0',
  },
  'wrong-type/product': {
    message: multiplied,
    hint: { en: 'check the sizes and the order of the factors', zh: '检查各因子的大小与先后次序' },
    example: raw`\boldsymbol{B} \boldsymbol{x} = 0`,
    mend: raw`\boldsymbol{B} \boldsymbol{u} = 0`,
  },
  'wrong-type/product-of-columns': {
    message: multiplied,
    hint: {
      en: 'write `\\cdot` for an inner product, or transpose one with `^{\\top}`',
      zh: '内积写作 `\\cdot`，或用 `^{\\top}` 转置其中一个',
    },
    example: raw`\boldsymbol{x} \boldsymbol{x} = 0`,
    mend: raw`\boldsymbol{x} \cdot \boldsymbol{x} = 0`,
  },
  'wrong-type/multiple': {
    message: { en: '‹value› cannot be multiplied by a number', zh: '‹value›不能与数相乘' },
    hint: argumentMissing,
    example: '2V = 0',
    mend: '2f(a) = 0',
  },
  'wrong-size/inner-product': {
    message: {
      en: '‹left› and ‹right› have no inner product',
      zh: '‹left›与‹right›没有内积',
    },
    hint: { en: 'both columns need the same length', zh: '两个列向量的维数须相同' },
    example: raw`\boldsymbol{x} \cdot \boldsymbol{u} = 0`,
    mend: raw`\boldsymbol{u} \cdot \boldsymbol{u} = 0`,
  },
  'wrong-type/divisor': {
    message: { en: 'a value cannot be divided by ‹value›', zh: '不能除以‹value›' },
    hint: {
      en: 'divide by a number, or multiply by an inverse `^{-1}`',
      zh: '除数须为数；矩阵则乘以逆 `^{-1}`',
    },
    example: raw`a = \frac{1}{\boldsymbol{x}}`,
    mend: raw`a = \frac{1}{b}`,
  },
  'wrong-type/dividend': {
    message: { en: '‹value› cannot be divided', zh: '‹value›不能作被除数' },
    hint: argumentMissing,
    example: raw`a = \frac{V}{2}`,
    mend: raw`a = \frac{f(b)}{2}`,
  },
  'wrong-type/power': {
    message: { en: '‹base› cannot be raised to ‹exponent›', zh: '‹base›不能以‹exponent›为指数乘方' },
    hint: {
      en: 'the square of a column is `\\lVert … \\rVert^2`; a square matrix is raised to a number',
      zh: '列向量的平方写作 `\\lVert … \\rVert^2`；方阵的指数须为数',
    },
    example: raw`\boldsymbol{x}^2 = 1`,
    mend: raw`\lVert \boldsymbol{x} \rVert^2 = 1`,
  },
} as const satisfies Causes;

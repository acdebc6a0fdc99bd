import type { Causes } from './cause.ts';

const { raw } = String;
const components = { en: 'write the components one by one', zh: '逐个分量写出' } as const;

/** Elementary functions, roots and bars. */
export const functions = {
  'wrong-type/exponential': {
    message: { en: 'the exponential of ‹value› is not defined', zh: '‹value›的指数没有定义' },
    hint: { en: 'an exponent is a number or a square matrix', zh: '指数须为数或方阵' },
    example: raw`e^{\boldsymbol{x}} = 1`,
    mend: raw`e^{a} = 1`,
  },
  'wrong-type/logarithm': {
    message: { en: 'the logarithm of ‹value› is not defined', zh: '‹value›的对数没有定义' },
    hint: { en: 'take the logarithm of a number or of a square matrix', zh: '对数的对象须为数或方阵' },
    example: raw`\log \boldsymbol{x} = 1`,
    mend: raw`\log a = 1`,
  },
  'wrong-type/elementary': {
    message: { en: '`‹name›` takes a number, not ‹value›', zh: '`‹name›` 的自变量是数，而不是‹value›' },
    hint: components,
    example: raw`\sin \boldsymbol{x} = 1`,
    mend: raw`\sin x_1 = 1`,
  },
  'wrong-type/square-root': {
    message: {
      en: 'a square root takes a number, not ‹value›',
      zh: '平方根之下是数，而不是‹value›',
    },
    hint: components,
    example: raw`\sqrt{\boldsymbol{x}} = 1`,
    mend: raw`\sqrt{a} = 1`,
  },
  'not-supported/root': {
    message: { en: 'only square roots are written as roots', zh: '只有平方根写成根式' },
    hint: {
      en: 'write the root as a power, such as `x^{1/3}`',
      zh: '把它写成乘方，如 `x^{1/3}`',
    },
    example: raw`\sqrt[3]{a} = 1`,
    mend: raw`a^{1/3} = 1`,
  },
  'wrong-type/norm': {
    message: { en: 'a norm takes a column, not ‹value›', zh: '范数的对象是列向量，而不是‹value›' },
    hint: { en: 'check what the bars contain', zh: '检查竖线之间的内容' },
    example: raw`\lVert V \rVert = 1`,
    mend: raw`\lVert \boldsymbol{x} \rVert = 1`,
  },
  'wrong-type/bars': {
    message: {
      en: 'bars take a number or a square matrix, not ‹value›',
      zh: '竖线之间是数或方阵，而不是‹value›',
    },
    hint: { en: 'write a norm as `\\lVert … \\rVert`', zh: '范数写作 `\\lVert … \\rVert`' },
    example: raw`|\boldsymbol{x}| = 1`,
    mend: raw`\lVert \boldsymbol{x} \rVert = 1`,
  },
} as const satisfies Causes;

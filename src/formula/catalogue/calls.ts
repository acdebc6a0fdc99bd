import type { Causes } from './cause.ts';

const { raw } = String;
const called = {
  en: '‹value› stands where a function is called',
  zh: '这里按函数调用，而它是‹value›',
} as const;

const withoutArgument = {
  en: 'a function stands here without its argument',
  zh: '这里的函数缺自变量',
} as const;

/** Functions, laws and what is called like one. */
export const calls = {
  'not-a-function/value': {
    message: called,
    hint: {
      en: 'if a product is meant, put `\\cdot` between the factors',
      zh: '若是相乘，在因子之间写 `\\cdot`',
    },
    example: raw`a = m_1(b)`,
    mend: raw`a = m_1 \cdot b`,
  },
  'not-a-function/family': {
    message: called,
    hint: { en: 'add its subscript', zh: '补上它的下标' },
    example: raw`a = p(\boldsymbol{x})`,
    mend: raw`a = p_t(\boldsymbol{x})`,
  },
  'not-a-function/atoms': {
    message: {
      en: 'a law on finitely many points has no density',
      zh: '只在有限个点上取值的分布没有密度',
    },
    hint: { en: 'average over it with `\\mathbb{E}`', zh: '用 `\\mathbb{E}` 对它取平均' },
    example: raw`a = \boldsymbol{z}(1)`,
    mend: raw`0 = \mathbb{E}[\boldsymbol{z}]`,
  },
  'not-a-function/conditional': {
    message: { en: 'no conditional law is bound to this name', zh: '这个名字没有条件分布' },
    hint: {
      en: 'let the world bind `‹name›` or give the law a `given`',
      zh: '在 world 中给 `‹name›` 取值，或给该分布写上 `given`',
    },
    example: raw`a = p_t(\boldsymbol{x} \mid a)`,
    mend: raw`a = p_t(\boldsymbol{x})`,
  },
  'not-a-function/composed': {
    message: { en: '‹value› cannot be composed', zh: '‹value›不能复合' },
    hint: { en: 'compose functions, such as flow maps', zh: '只有函数可以复合，如流映射' },
    example: raw`a \circ \varphi = 0`,
    mend: raw`f \circ \varphi = 0`,
  },
  'wrong-type/without-argument': {
    message: withoutArgument,
    hint: { en: 'write the argument in parentheses', zh: '在圆括号中写出自变量' },
    example: 'a = 1 + f',
    without: ['space'],
    mend: 'a = 1 + f(b)',
  },
  'wrong-size/arguments': {
    message: {
      en: 'this function takes ‹expected› ‹expected:argument|arguments›, not ‹given›',
      zh: '这个函数应有 ‹expected› 个自变量，而不是 ‹given› 个',
    },
    hint: { en: 'separate arguments by commas', zh: '自变量之间用逗号分开' },
    example: 'a = k(1)',
    mend: 'a = k(1, 2)',
  },
  'wrong-size/defined-arguments': {
    message: {
      en: '`‹name›` takes ‹expected› ‹expected:argument|arguments›, not ‹given›',
      zh: '`‹name›` 应有 ‹expected› 个自变量，而不是 ‹given› 个',
    },
    hint: { en: 'give it the arguments that its definition names', zh: '按定义写出它的自变量' },
    example: raw`a = c(1, 2), \quad c(y) = y`,
    mend: raw`a = c(1), \quad c(y) = y`,
  },
  'wrong-size/density': {
    message: {
      en: 'this density takes a column of ‹expected›',
      zh: '这个密度的自变量是 ‹expected› 维列向量',
    },
    hint: { en: 'give it a point of its space', zh: '代入它所在空间的点' },
    example: raw`a = p_t(\boldsymbol{u})`,
    mend: raw`a = p_t(\boldsymbol{x})`,
  },
  'not-supported/power-of-function': {
    message: {
      en: 'a power directly after `‹name›` has two meanings',
      zh: '紧跟在 `‹name›` 之后的乘方有两种含义',
    },
    hint: { en: 'write the power behind the bracket', zh: '把乘方写在括号之后' },
    example: raw`\exp^2(a) = 1`,
    mend: raw`\exp(a)^2 = 1`,
  },
  'wrong-type/without-own-argument': {
    message: withoutArgument,
    hint: { en: 'nothing binds `‹name›`, its variable', zh: '它的变量 `‹name›` 没有取值' },
    example: raw`a = 1 + \psi`,
    mend: raw`a = 1 + \psi(b)`,
  },
  'wrong-type/open-argument': {
    message: { en: 'an open argument has no value', zh: '空着的自变量没有值' },
    hint: { en: 'use what is open as a function or a law', zh: '空着的部分只能当函数或分布使用' },
    example: raw`\mathrm{TV}(\cdot, q) = 0`,
    mend: raw`\mathrm{TV}(q, q) = 0`,
  },
  'not-supported/event': {
    message: { en: 'the probability of an event is not computed', zh: '事件的概率不作计算' },
    hint: {
      en: 'let the world bind the whole of it, such as `P(X\\le r)`, or write an integral',
      zh: '在 world 中给整个式子取值，如 `P(X\\le r)`，或写成积分',
    },
    example: raw`a = f(b \le 1)`,
    mend: 'a = f(b)',
  },
} as const satisfies Causes;

import type { Causes } from './cause.ts';

const { raw } = String;

/** Laplacians, primes, operators by themselves, and values at a point. */
export const operators = {
  'not-a-function/laplacian': {
    message: { en: '‹value› has no Laplacian', zh: '‹value›没有拉普拉斯' },
    hint: { en: 'let the world bind the name to a function', zh: '在 world 中把该名字取为函数' },
    example: raw`\Delta p_t = 0`,
    mend: raw`\Delta \varphi(\boldsymbol{x}) = 6`,
  },
  'no-variable/laplacian': {
    message: {
      en: '`\\Delta` does not say by which variable',
      zh: '`\\Delta` 没有说明对哪个变量求导',
    },
    hint: {
      en: 'give the function its arguments, or let the world declare its variables',
      zh: '写出函数的自变量，或由 world 声明它的变量',
    },
    example: raw`\Delta \varphi = 0`,
    without: ['space'],
    mend: raw`\Delta \varphi(\boldsymbol{x}) = 6`,
  },
  'wrong-type/laplacian': {
    message: {
      en: 'a Laplacian is by numbers and columns, not by ‹value›',
      zh: '拉普拉斯对数或列向量求导，而不是对‹value›',
    },
    hint: { en: 'check the arguments of the function', zh: '检查函数的自变量' },
    example: raw`\Delta f(V) = 0`,
    mend: raw`\Delta f(a) = 2`,
  },
  'not-supported/operator-power': {
    message: { en: 'an operator is raised to a whole number', zh: '算子的指数是正整数' },
    hint: { en: 'write the operator several times', zh: '把算子写几遍' },
    example: raw`(\partial_a)^b = \partial_a`,
    mend: raw`(\partial_a)^2 = \partial_a^2`,
  },
  'not-supported/operator-names': {
    message: {
      en: 'only derivatives by one name act in sums and products of operators',
      zh: '算子的和与积之中只能有对单个变量的导数',
    },
    hint: { en: 'write `\\partial_x`', zh: '写作 `\\partial_x`' },
    example: raw`\partial_a + \nabla = \partial_a`,
    mend: raw`\partial_a + \partial_b = \partial_b + \partial_a`,
  },
  'wrong-type/operator-variable': {
    message: {
      en: 'this differentiates by a number, not by ‹value›',
      zh: '这里对数求导，而不是对‹value›',
    },
    hint: { en: 'let the world bind the variable to a number', zh: '在 world 中把该变量取为数' },
    example: raw`\partial_a + \partial_{\boldsymbol{x}} = \partial_a`,
    mend: raw`\partial_a + \partial_b = \partial_b + \partial_a`,
  },
  'wrong-type/operator-unbound': {
    message: {
      en: 'this differentiates by `‹name›`, which nothing binds',
      zh: '这里对 `‹name›` 求导，而它没有取值',
    },
    hint: { en: 'let the world bind the variable to a number', zh: '在 world 中把该变量取为数' },
    example: raw`\partial_a + \partial_y = \partial_a`,
    mend: raw`\partial_a + \partial_b = \partial_b + \partial_a`,
  },
  'no-variable/prime': {
    message: {
      en: 'the prime does not say by which variable',
      zh: '撇号没有说明对哪个变量求导',
    },
    hint: {
      en: 'let the world declare `prime`, or write a fraction',
      zh: '由 world 声明 `prime`，或把导数写成分式',
    },
    example: raw`[f(a)]' = 4`,
    mend: raw`\frac{d}{da} f(a) = 4`,
  },
  'wrong-type/positive-part': {
    message: {
      en: 'only a number has a positive part, not ‹value›',
      zh: '只有数才有正部，‹value›没有',
    },
    hint: { en: 'write the components one by one', zh: '逐个分量写出' },
    example: raw`[\boldsymbol{x}]_+ = 0`,
    mend: raw`[a]_+ = 2`,
  },
  'not-supported/restriction': {
    message: {
      en: 'a function restricted to a set is not a value',
      zh: '限制在集合上的函数不是值',
    },
    hint: {
      en: 'write at which point it is taken: `|_{x=a}`',
      zh: '写明在哪一点取值：`|_{x=a}`',
    },
    example: raw`f(a)\big|_{S} = 4`,
    mend: raw`f(a)\big|_{a=1} = 1`,
  },
  'wrong-type/replaced': {
    message: { en: 'only a name can be replaced', zh: '只有名字可以代换' },
    hint: { en: 'write `|_{x=a}`', zh: '写作 `|_{x=a}`' },
    example: raw`f(a)\big|_{2=1} = 4`,
    mend: raw`f(a)\big|_{a=1} = 1`,
  },
  'not-supported/inverse-of-function': {
    message: { en: '`‹name›^{-1}` has two meanings', zh: '`‹name›^{-1}` 有两种含义' },
    hint: {
      en: 'write the inverse function by its name, or a fraction',
      zh: '写出反函数的名字，或写成分式',
    },
    example: raw`\sin^{-1}(a) = 1`,
    mend: raw`\frac{1}{\sin(a)} = 1`,
  },
} as const satisfies Causes;

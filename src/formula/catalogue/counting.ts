import type { Causes } from './cause.ts';

const { raw } = String;
const toInteger = { en: 'let the world bind it to an integer', zh: '在 world 中把它取为整数' } as const;
const apart = {
  en: '‹left› and ‹right› do not meet entry by entry',
  zh: '‹left›与‹right›不能逐项对应',
} as const;
const likeTable = {
  en: 'a table meets numbers, and tables and columns of its length',
  zh: '数表可与数，或与项数相同的数表、列向量对应',
} as const;

/** Exact integers, what is counted with them, and tables. */
export const counting = {
  'failed-evaluation/factorial': {
    message: { en: '‹value› has no factorial', zh: '‹value› 没有阶乘' },
    hint: { en: 'let the world keep it at 0 or above', zh: '在 world 中使它不小于 0' },
    example: '(-3)! = 1',
    mend: '3! = 6',
  },
  'failed-evaluation/division-by-zero': {
    message: { en: 'this divides by the integer 0', zh: '这里除以了整数 0' },
    hint: { en: 'let the world keep the divisor away from 0', zh: '在 world 中使除数不为 0' },
    example: raw`\frac{N}{N - N} = 1`,
    mend: raw`\frac{N}{N} = 1`,
  },
  'too-much-work/bits': {
    message: {
      en: 'this integer has more than ‹most› binary digits',
      zh: '这个整数的二进制位超过 ‹most› 位',
    },
    hint: { en: 'count something smaller', zh: '换小一些的来计数' },
    example: 'a = N^{99999}',
    mend: 'N = N^1',
  },
  'wrong-type/chain': {
    message: {
      en: 'this is not equal to the beginning of its chain',
      zh: '此处与连等式的开头不相等',
    },
    hint: { en: 'compare both, or write one value only', zh: '核对两者，或只写一个值' },
    example: raw`a = \begin{cases} 3! = 7, & a > 0 \\ 1, & a \le 0 \end{cases}`,
    mend: raw`3a = \begin{cases} 3! = 6, & a > 0 \\ 1, & a \le 0 \end{cases}`,
  },
  'wrong-type/exact': {
    message: { en: 'an exact integer meets ‹value›', zh: '精确整数不能与‹value›运算' },
    hint: {
      en: 'let the world bind all numbers of a count to integers',
      zh: '在 world 中把计数用到的数都取为整数',
    },
    example: raw`N + i = 1`,
    mend: 'N + 1 = 1',
  },
  'wrong-type/exact-with-rounded': {
    message: {
      en: 'an exact integer meets a number that has been rounded',
      zh: '精确整数与舍入过的数相遇',
    },
    hint: {
      en: 'let the world bind all numbers of a count to integers',
      zh: '在 world 中把计数用到的数都取为整数',
    },
    example: 'N + b = 1',
    mend: 'N + n = 1',
  },
  'wrong-type/exact-power': {
    message: { en: 'an exact number is raised to integers only', zh: '精确数的指数只能是整数' },
    hint: {
      en: 'let the world bind it to a number that may be rounded',
      zh: '在 world 中把它取为可以舍入的数',
    },
    example: raw`N^{\frac{1}{N}} = 1`,
    mend: 'n^b = 2',
  },
  'wrong-type/exact-to-rounded': {
    message: {
      en: '‹value› meets numbers that have been rounded, and is none that float64 holds',
      zh: '‹value›与舍入过的数相遇，而 float64 无法表示它',
    },
    hint: {
      en: 'keep fractions and integers beyond 2⁵³ among exact numbers',
      zh: '分数与超过 2⁵³ 的整数只与精确数运算',
    },
    example: raw`e^{\frac{1}{N}} = 1`,
    mend: raw`e^N = 1`,
  },
  'wrong-type/integer': {
    message: { en: '`‹name›` takes an integer, not ‹value›', zh: '`‹name›` 的对象是整数，而不是‹value›' },
    hint: toInteger,
    example: 'b! = 1',
    mend: 'n! = 24',
  },
  'wrong-type/binomial': {
    message: {
      en: 'a binomial coefficient is of numbers, not of ‹value›',
      zh: '二项式系数的上面是数，而不是‹value›',
    },
    hint: { en: 'write a number above', zh: '上面写数' },
    example: raw`\binom{\boldsymbol{x}}{2} = 1`,
    mend: raw`\binom{n}{2} = 6`,
  },
  'wrong-type/rounding': {
    message: { en: '‹value› has no integer next to it', zh: '‹value›不能取整' },
    hint: { en: 'round real numbers', zh: '只有实数可以取整' },
    example: raw`\lfloor\boldsymbol{x}\rfloor = 1`,
    mend: raw`\lfloor b \rfloor = 0`,
  },
  'wrong-type/modulo': {
    message: {
      en: 'a remainder is left by an integer divided by a positive integer',
      zh: '余数是整数除以正整数所得的',
    },
    hint: { en: 'let the world bind both to integers', zh: '在 world 中把两者都取为整数' },
    example: raw`b \bmod 2 = 0`,
    mend: raw`n \bmod 2 = 0`,
  },
  'not-supported/list': {
    message: { en: 'a list with dots has no value by itself', zh: '带省略号的列举本身没有值' },
    hint: {
      en: 'write it as the arguments of a function or between braces',
      zh: '把它写作函数的自变量，或放进花括号',
    },
    example: raw`a = (b, 1, \dots, n]`,
    mend: raw`n = |\{1, \dots, n\}|`,
  },
  'not-supported/dots': {
    message: {
      en: 'nothing counts up from the member before the dots to the one behind them',
      zh: '省略号前后两项之间没有可以递增的数',
    },
    hint: {
      en: 'write the dots between members such as `x_1` and `x_n`',
      zh: '省略号写在 `x_1` 与 `x_n` 这样的两项之间',
    },
    example: raw`a = |\{a, \dots, a\}|`,
    mend: raw`a = |\{1, \dots, n\}|`,
  },
  'wrong-type/dots': {
    message: {
      en: 'a list with dots counts up to an integer, not to ‹bound›',
      zh: '带省略号的列举数到整数为止，这里却是‹bound›',
    },
    hint: toInteger,
    example: raw`a = |\{1, \dots, b\}|`,
    mend: raw`a = |\{1, \dots, n\}|`,
  },
  'wrong-size/dots': {
    message: {
      en: 'two numbers in this list with dots do not count up equally far',
      zh: '列举中的两个数递增的次数不同',
    },
    hint: { en: 'compare the first member with the last one', zh: '比较第一项与最后一项' },
    example: raw`a = |\{(1, 1), \dots, (3, n)\}|`,
    mend: raw`a = |\{(1, 1), \dots, (n, n)\}|`,
  },
  'wrong-type/entries': {
    message: apart,
    hint: likeTable,
    example: raw`T + V = 0`,
    mend: 'T + a = 0',
  },
  'wrong-size/entries': {
    message: apart,
    hint: likeTable,
    example: raw`T + \boldsymbol{u} = 0`,
    mend: raw`T + \boldsymbol{x} = 0`,
  },
} as const satisfies Causes;

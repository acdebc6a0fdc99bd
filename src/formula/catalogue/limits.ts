import type { Causes } from './cause.ts';

const { raw } = String;

/** Limits, remainders, intervals and number sets. */
export const limits = {
  'not-supported/remainder-inside': {
    message: { en: 'a remainder is not a value', zh: '余项不是值' },
    hint: { en: 'write it as the last term of the right side', zh: '把它写作右边的最后一项' },
    example: 'a + O(h) + 2 = 1',
    mend: 'a = 1 + O(h)',
  },
  'not-supported/remainder-step': {
    message: { en: 'a remainder is a power of one step', zh: '余项是一个步长的乘方' },
    hint: { en: 'write `O(h^2)`', zh: '写作 `O(h^2)`' },
    example: 'a = 1 + O(h^2 + 1)',
    mend: 'a = 1 + O(h^2)',
  },
  'not-supported/limit-target': {
    message: { en: 'a limit goes to a number or to infinity', zh: '极限趋于数或无穷' },
    hint: {
      en: 'write `0`, `0^+` or `\\infty` behind the arrow',
      zh: '箭头之后写 `0`、`0^+` 或 `\\infty`',
    },
    example: raw`\lim_{a \to b} a = 1`,
    mend: raw`\lim_{a \to 0} a = 1`,
  },
  'wrong-type/limit-name': {
    message: { en: 'a limit is in one name', zh: '极限只含一个变量' },
    hint: { en: 'write `\\lim_{n\\to\\infty}`', zh: '写作 `\\lim_{n\\to\\infty}`' },
    example: raw`\lim_{2 \to \infty} a = 1`,
    mend: raw`\lim_{n \to \infty} a = 1`,
  },
  'wrong-type/interval': {
    message: { en: 'an interval ends at a number, not at ‹value›', zh: '区间的端点是数，而不是‹value›' },
    hint: { en: 'write numbers in the brackets', zh: '括号里写数' },
    example: raw`\oint_{\partial [0, \boldsymbol{x}]} a \,dS = 0`,
    mend: raw`\oint_{\partial V} a \,dS = 0`,
  },
  'not-supported/recorded': {
    message: { en: '`‹name›` is read, not computed', zh: '`‹name›` 只供阅读，不参与计算' },
    hint: {
      en: 'write it as numbers, matrices or sums with an index',
      zh: '用数、矩阵或写明指标的求和来写',
    },
    example: raw`\dim a = 1`,
    mend: raw`\operatorname{rank} \boldsymbol{A} = 1`,
  },
  'not-supported/number-set': {
    message: { en: '`‹name›` is not a value', zh: '`‹name›` 不是值' },
    hint: { en: 'membership is read, not computed', zh: '属于某数集只供阅读，不参与计算' },
    example: raw`a = \mathbb{R}`,
    mend: raw`a = b \quad (a \in \mathbb{R})`,
  },
} as const satisfies Causes;

import { ofTheReason, type Causes } from './causes.ts';

const raise = { en: 'raise the points of the world', zh: '增加 world 的点数' } as const;
const unknown = {
  en: 'this world has no parameter named ‹name›',
  zh: '这个 world 没有名为 ‹name› 的参数',
} as const;
const impossible = {
  en: 'the parameter ‹name› cannot be ‹value›',
  zh: '参数 ‹name› 不能取 ‹value›',
} as const;

/** What can be wrong with the points at which a check computes, or with what is computed there. */
export const points = {
  at: {
    message: { en: 'at ‹choices›', zh: '‹choices› 时' },
    hint: ofTheReason,
  },
  'outside-domain': {
    message: {
      en: '‹skipped› of ‹requested› points lie outside the domain, more than a fifth',
      zh: '‹requested› 个点中有 ‹skipped› 个在定义域之外，超过五分之一',
    },
    hint: { en: 'let the world draw its points inside the domain', zh: '让 world 在定义域之内取点' },
  },
  'few-evaluated': {
    message: {
      en: 'only ‹evaluated› of ‹requested› points could be evaluated, fewer than ‹fewest›',
      zh: '‹requested› 个点中只算出 ‹evaluated› 个，不足 ‹fewest› 个',
    },
    hint: raise,
  },
  'few-requested': {
    message: {
      en: 'only ‹requested› points are requested, fewer than ‹fewest›',
      zh: '只要求了 ‹requested› 个点，不足 ‹fewest› 个',
    },
    hint: raise,
  },
  'not-finite': {
    message: {
      en: 'a side is not finite at point ‹point›: ‹left› against ‹right›',
      zh: '在第 ‹point› 点有一边不是有限值：左边 ‹left›，右边 ‹right›',
    },
    hint: {
      en: 'look for a division by zero, the logarithm of a negative number, or an overflow in the world',
      zh: '检查有没有除以零、对负数取对数，或 world 中的溢出',
    },
  },
  'broken-condition': {
    message: {
      en: "the world breaks the equation's own condition at point ‹point›: ‹left› against ‹right›",
      zh: 'world 的第 ‹point› 点不满足等式自带的条件：左边 ‹left›，右边 ‹right›',
    },
    hint: {
      en: 'let the world draw only what satisfies ‹condition›',
      zh: '让 world 只取满足 ‹condition› 的值',
    },
  },
  threw: {
    message: { en: 'the check threw ‹what›', zh: '检验抛出了 ‹what›' },
    hint: {
      en: 'a check answers at every point that its world draws, or skips it with outsideDomain()',
      zh: '检验须在 world 所取的每一点给出结果，或用 outsideDomain() 跳过',
    },
  },
  'unknown-parameter': {
    message: unknown,
    hint: { en: 'its parameters are ‹known›', zh: '它的参数是 ‹known›' },
  },
  'no-parameters': {
    message: unknown,
    hint: { en: 'it has no parameters', zh: '它没有参数' },
  },
  'no-choice': {
    message: impossible,
    hint: { en: 'choose one of ‹values›', zh: '请在 ‹values› 中选一个' },
  },
  'no-interval': {
    message: impossible,
    hint: {
      en: 'give two ends within [‹lower›, ‹upper›], the lower one first',
      zh: '请给出 [‹lower›, ‹upper›] 之内的两个端点，小的在前',
    },
  },
} as const satisfies Causes;

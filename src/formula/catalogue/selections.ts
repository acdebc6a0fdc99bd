import type { Causes } from './cause.ts';

const { raw } = String;
const forms = {
  en: 'write `\\sum_{i=1}^{n}`, `\\sum_{i\\in S}` or `\\sum_{1\\le i<j\\le n}`',
  zh: '写作 `\\sum_{i=1}^{n}`、`\\sum_{i\\in S}` 或 `\\sum_{1\\le i<j\\le n}`',
} as const;

/** What a sum runs through. */
export const selections = {
  'not-supported/index': {
    message: { en: '`‹token›` needs an index with its limits', zh: '`‹token›` 须写出指标与上下限' },
    hint: {
      en: 'write `‹token›_{i=1}^{n}`, or `‹token›_{i\\in S}` for a set',
      zh: '写作 `‹token›_{i=1}^{n}`，对集合则写 `‹token›_{i\\in S}`',
    },
    example: raw`\sum^n i = 1`,
    mend: raw`\sum_{i=1}^{n} i = 1`,
  },
  'not-supported/selection': {
    message: { en: '`‹sign›` selects no terms of a sum', zh: '`‹sign›` 不能挑选求和的项' },
    hint: forms,
    example: raw`\sum_{i \approx n} i = 1`,
    mend: raw`\sum_{i=1}^{n} i = 1`,
  },
  'not-supported/lower-limit-only': {
    message: {
      en: 'the first value of an index has no last one',
      zh: '指标只有起始值，没有终值',
    },
    hint: forms,
    example: raw`\sum_{i=1} i = 1`,
    mend: raw`\sum_{i=1}^{n} i = 1`,
  },
  'not-supported/selecting-name': {
    message: {
      en: 'only a name can run through the terms of a sum',
      zh: '求和的指标只能是名字',
    },
    hint: forms,
    example: raw`\sum_{2i < n} i = 1`,
    mend: raw`\sum_{1 \le i < n} i = 6`,
  },
  'wrong-type/index': {
    message: { en: 'a sum runs over integers, not to ‹bound›', zh: '求和的上下限是整数，这里却是‹bound›' },
    hint: { en: 'bind the limit to an integer', zh: '把上下限取为整数' },
    example: raw`\sum_{i=1}^{b} i = 1`,
    mend: raw`\sum_{i=1}^{n} i = 1`,
  },
  'wrong-type/set': {
    message: { en: 'a sum runs through a finite set, not ‹value›', zh: '求和遍历有限集，而不是‹value›' },
    hint: {
      en: 'let the world bind the name to a set or to a range of integers',
      zh: '在 world 中把该名字取为集合或整数范围',
    },
    example: raw`\sum_{i \in a} i = 1`,
    mend: raw`\sum_{i \in S} i = 6`,
  },
  'wrong-type/condition': {
    message: { en: 'a condition compares numbers, not ‹value›', zh: '条件比较的是数，而不是‹value›' },
    hint: {
      en: 'compare indices, or let the world bind what is meant',
      zh: '比较指标，或在 world 中给所指的量取值',
    },
    example: raw`\sum_{i=1}^{n} [i < \boldsymbol{x}] = 1`,
    mend: raw`\sum_{i=1}^{n} [i < a] = 1`,
  },
  'no-domain/sum': {
    message: { en: 'the sum over `‹name›` has no domain', zh: '对 `‹name›` 的求和没有范围' },
    hint: {
      en: 'add limits, or let the world declare the domain',
      zh: '写上上下限，或由 world 声明范围',
    },
    example: raw`\sum_i i = 1`,
    mend: raw`\sum_{i \in S} i = 6`,
  },
  'wrong-size/tuple': {
    message: {
      en: 'a tuple of ‹expected› names runs through ‹value›',
      zh: '‹expected› 个名字的元组不能遍历‹value›',
    },
    hint: {
      en: 'let the world declare a set of tuples of that length',
      zh: '由 world 声明由等长元组构成的集合',
    },
    example: raw`\sum_{(i, j)} 1 = 3`,
    mend: raw`\sum_{(i, k)} i = 3`,
  },
} as const satisfies Causes;

import type { Causes } from './cause.ts';

const { raw } = String;
const nameAPart = {
  en: 'name a part of the formula and use the name',
  zh: '给公式的一部分起个名字，再使用这个名字',
} as const;

/** Formulas that are too large to read or to evaluate. */
export const bounds = {
  'too-long/formula': {
    message: {
      en: 'a formula of ‹length› characters is longer than ‹most›',
      zh: '公式有 ‹length› 个字符，超过了 ‹most› 个',
    },
    hint: { en: 'split it into several equations', zh: '拆成几个等式' },
    example: `a = ${'b + '.repeat(1100)}b`,
    mend: 'a = b + b',
  },
  'too-deep/nesting': {
    message: { en: 'more than ‹most› levels of nesting', zh: '嵌套超过 ‹most› 层' },
    hint: nameAPart,
    example: `${'('.repeat(65)}a${')'.repeat(65)} = b`,
    mend: '(a) = b',
  },
  'too-deep/operations': {
    message: {
      en: 'more than ‹most› operations, one on top of the other',
      zh: '一层叠一层的运算超过 ‹most› 个',
    },
    hint: nameAPart,
    example: `a${'/a'.repeat(256)} = b`,
    mend: 'a^{-255} = b',
  },
  'too-deep/definitions': {
    message: {
      en: '`‹name›` is defined through more than ‹most› definitions, perhaps through itself',
      zh: '`‹name›` 经过 ‹most› 次以上的定义才能求出，也许它用到了自身',
    },
    hint: {
      en: 'define each name by names that stand before it',
      zh: '每个名字只用在它之前出现的名字来定义',
    },
    example: raw`a = c, \quad c = c + 1`,
    mend: raw`a = c, \quad c = b + 1`,
  },
  'too-deep/stack': {
    message: { en: 'this is nested too deeply', zh: '这里嵌套太深' },
    hint: nameAPart,
    example: raw`a = \mathrm{forever}(b)`,
    mend: 'a = f(b)',
  },
  'too-much-work/evaluations': {
    message: {
      en: 'this needs more than ‹most› evaluations at one point',
      zh: '在一个点上就要求值 ‹most› 次以上',
    },
    hint: {
      en: 'use fewer nested integrals, sums and derivatives, or a smaller dimension',
      zh: '减少嵌套的积分、求和与求导，或降低维数',
    },
    example: raw`a = \sum_{i=1}^{9999999} i`,
    mend: raw`a = \sum_{i=1}^{9} i`,
  },
  'too-much-work/derivatives': {
    message: {
      en: 'more than ‹most› derivatives, one inside the other',
      zh: '一层套一层的导数超过 ‹most› 个',
    },
    hint: {
      en: 'name an inner derivative and give the world its closed form',
      zh: '给里层的导数起个名字，由 world 提供它的闭式',
    },
    example: raw`\nabla^2\nabla^2\nabla^2\nabla^2\nabla^2 \varphi = 0`,
    mend: raw`\nabla^2 \varphi = 0`,
  },
} as const satisfies Causes;

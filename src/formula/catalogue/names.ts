import type { Causes } from './cause.ts';

const { raw } = String;
const unbound = { en: 'nothing binds `‹name›`', zh: '`‹name›` 没有取值' } as const;

/** Names that stand for nothing, or for something else than is written. */
export const names = {
  'unknown-symbol/name': {
    message: unbound,
    hint: { en: 'the world binds ‹known›', zh: 'world 中有取值的是 ‹known›' },
    example: 'a = x',
    mend: raw`a = x_1`,
  },
  'unknown-symbol/empty-world': {
    message: unbound,
    hint: { en: 'the world binds nothing', zh: 'world 中没有任何取值' },
    example: '1 = b',
    without: ['all'],
    mend: '1 = b',
  },
  'wrong-size/subscripts': {
    message: {
      en: '`‹name›` takes ‹expected› ‹expected:subscript|subscripts›, not ‹given›',
      zh: '`‹name›` 应有 ‹expected› 个下标，而不是 ‹given› 个',
    },
    hint: {
      en: 'separate subscripts by commas, or by `\\to`',
      zh: '下标之间用逗号或 `\\to` 分开',
    },
    example: raw`a = \sigma_{1, 2}`,
    mend: raw`a = \sigma_1`,
  },
  'wrong-size/component': {
    message: { en: 'there is no component ‹index› in ‹value›', zh: '‹value›没有第 ‹index› 个分量' },
    hint: { en: 'components are counted from ‹origin›', zh: '分量从 ‹origin› 开始计数' },
    example: raw`a = x_4`,
    mend: raw`a = x_3`,
  },
  'wrong-type/dot': {
    message: {
      en: 'a dot needs a family with one subscript, such as `\\dot{\\sigma}_t`',
      zh: '点号表示对唯一的下标求导，如 `\\dot{\\sigma}_t`',
    },
    hint: {
      en: 'add the time as a subscript, or write the derivative as a fraction',
      zh: '补上时间下标，或把导数写成分式',
    },
    example: raw`\dot{a} = 1`,
    mend: raw`\dot{\sigma}_t = 1`,
  },
  'no-variable/size': {
    message: { en: 'the size of `‹name›` is unknown', zh: '`‹name›` 的大小未知' },
    hint: { en: 'let the world bind `d`', zh: '在 world 中给 `d` 取值' },
    example: raw`\boldsymbol{I} \boldsymbol{x} = \boldsymbol{x}`,
    without: ['d'],
    mend: raw`\boldsymbol{I} \boldsymbol{x} = \boldsymbol{x}`,
  },
  'wrong-size/components': {
    message: {
      en: 'there are no components from ‹first› in ‹value›',
      zh: '‹value›没有第 ‹first› 个及以后的分量',
    },
    hint: { en: 'components are counted from ‹origin›', zh: '分量从 ‹origin› 开始计数' },
    example: raw`\boldsymbol{x}_{>3} = 0`,
    mend: raw`\boldsymbol{x}_{>2} = 0`,
  },
  'wrong-type/component-bound': {
    message: {
      en: 'components are counted by integers, not by ‹bound›',
      zh: '分量的序号是整数，这里却是‹bound›',
    },
    hint: { en: 'write an integer behind the sign', zh: '不等号后写整数' },
    example: raw`\boldsymbol{x}_{>b} = 0`,
    mend: raw`\boldsymbol{x}_{>1} = 0`,
  },
  'wrong-type/prime': {
    message: {
      en: 'a prime needs a function of one number, or a family with one subscript',
      zh: '撇号表示求导，对象是一元函数或只有一个下标的一族值',
    },
    hint: {
      en: 'write the derivative as a fraction, or let the world bind `‹name›`',
      zh: '把导数写成分式，或在 world 中给 `‹name›` 取值',
    },
    example: raw`1 = \sigma'`,
    mend: raw`1 = \sigma_t'`,
  },
  'wrong-type/prime-variable': {
    message: {
      en: 'a prime differentiates by a number, not by ‹value›',
      zh: '撇号表示对数求导，而不是对‹value›',
    },
    hint: { en: 'write a gradient as `\\nabla`', zh: '梯度写作 `\\nabla`' },
    example: raw`f'(\boldsymbol{x}) = 1`,
    mend: raw`\nabla \varphi(\boldsymbol{x}) = 0`,
  },
  'wrong-type/stack': {
    message: { en: '‹value› cannot be stacked in a column', zh: '‹value›不能叠成列向量' },
    hint: { en: 'stack numbers and columns', zh: '只有数与列向量可以叠在一起' },
    example: raw`(a, \boldsymbol{A}) = 0`,
    mend: raw`(a, \boldsymbol{x}) = 0`,
  },
  'unknown-symbol/member': {
    message: {
      en: 'the world binds no `‹name›` with these subscripts',
      zh: 'world 中的 `‹name›` 在这些下标处没有取值',
    },
    hint: { en: 'let the family of the world give it a value', zh: '在 world 中让这一族给出该值' },
    example: raw`a = \lambda_9`,
    mend: raw`a = \lambda_1`,
  },
} as const satisfies Causes;

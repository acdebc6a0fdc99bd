import type { Causes } from './cause.ts';

const { raw } = String;
const relation = { en: 'write a relation such as `a = b`', zh: '写成关系式，如 `a = b`' } as const;
const compared = { en: '‹left› is compared with ‹right›', zh: '把‹left›与‹right›相比' } as const;

/** Formulas that say nothing, or compare what cannot be compared. */
export const statement = {
  'empty-formula/any': {
    message: { en: 'there is no formula here', zh: '这里没有公式' },
    hint: relation,
    example: raw`\quad`,
    mend: 'a = b',
  },
  'no-relation/any': {
    message: { en: 'this says nothing that could be checked', zh: '这里没有可以检验的论断' },
    hint: relation,
    example: 'a + 1',
    mend: 'a + 1 = b',
  },
  'wrong-type/sides': {
    message: compared,
    hint: {
      en: 'both sides of a relation have one type and one size',
      zh: '关系式两边的类型与大小须一致',
    },
    example: raw`\boldsymbol{x} = a`,
    mend: raw`\boldsymbol{x} = a \boldsymbol{x}`,
  },
  'wrong-type/sides-without-argument': {
    message: compared,
    hint: {
      en: 'give the functions their arguments, or let the world declare its space variable',
      zh: '写出函数的自变量，或由 world 声明空间变量',
    },
    example: raw`\sigma = \sigma`,
    mend: raw`\sigma_a = \sigma_b`,
  },
  'failed-evaluation/threw': {
    message: { en: 'this cannot be evaluated: ‹reason›', zh: '无法求值：‹reason›' },
    hint: {
      en: 'check that the arguments have the type and the size that is expected here',
      zh: '检查自变量的类型与大小是否符合要求',
    },
    example: raw`a = \mathrm{throws}(b)`,
    mend: 'a = f(b)',
  },
  'failed-evaluation/no-value': {
    message: { en: 'this function gives no value', zh: '这个函数没有给出值' },
    hint: {
      en: 'let the function of the world return its value at every point',
      zh: 'world 中的函数在每一点都须返回值',
    },
    example: raw`a = \mathrm{silent}(b)`,
    mend: 'a = f(b)',
  },
} as const satisfies Causes;

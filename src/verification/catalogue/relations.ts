import type { Causes } from './causes.ts';

const coarse = {
  en: 'the stated error of ‹method› is ‹error›, more than ‹most›',
  zh: '‹method›自报的误差是 ‹error›，超过 ‹most›',
} as const;

/** What the judges find of two sides: that they do not stand in their relation, or that nothing can be concluded. */
export const relations = {
  'no-point': {
    message: { en: 'no point was evaluated', zh: '没有一个点得到计算' },
    hint: { en: 'let the world draw points inside its domain', zh: '让 world 在定义域之内取点' },
  },
  vanishing: {
    message: {
      en: 'both sides are zero or underflowed at every point',
      zh: '两边在每一点都是零，或下溢为零',
    },
    hint: {
      en: 'let the world draw points at which the terms can be told from zero',
      zh: '让 world 取各项明显不为零的点',
    },
  },
  'coarse-method': {
    message: coarse,
    hint: {
      en: 'give it more nodes, a narrower domain or a smoother integrand',
      zh: '增加节点，缩小区域，或换一个更光滑的被积函数',
    },
  },
  'coarse-limit': {
    message: coarse,
    hint: {
      en: 'start further along the sequence, or correct the order',
      zh: '从数列更靠后的一项开始，或改正误差的阶',
    },
  },
  unequal: {
    message: {
      en: 'the two sides differ by ‹residual› of their terms, more than the tolerance ‹tolerance›',
      zh: '两边相差各项大小的 ‹residual› 倍，超过容差 ‹tolerance›',
    },
    hint: {
      en: 'compare the two sides at the worst point; a factor or a sign is the usual culprit',
      zh: '在残差最大的一点比较两边；多半差了一个因子或符号',
    },
  },
  'same-bits': {
    message: {
      en: 'the two sides are the same computation: they agree in every bit at every point',
      zh: '两边是同一个计算：在每一点都逐位相等',
    },
    hint: {
      en: 'let the world compute one of them by a route of its own',
      zh: '让 world 用另一种算法求其中一边',
    },
  },
  'same-expression': {
    message: {
      en: 'the two sides are the same computation: they are the same expression',
      zh: '两边是同一个计算：式子相同',
    },
    hint: { en: 'write the side that says something else', zh: '把其中一边写成另一个式子' },
  },
  'not-rounded': {
    message: {
      en: 'the two sides differ by ‹difference›, more than half a unit of the last digit',
      zh: '两边相差 ‹difference›，超过末位的半个单位',
    },
    hint: { en: 'compute more digits and round them again', zh: '多算几位，再舍入一次' },
  },
  'not-positive': {
    message: {
      en: 'the ratio of the two sides is ‹ratio›, not positive',
      zh: '两边之比是 ‹ratio›，不是正数',
    },
    hint: { en: 'look for a lost sign', zh: '找一找丢掉的负号' },
  },
  'equal-somewhere': {
    message: {
      en: 'the two sides are equal within the tolerance at a point',
      zh: '两边在某一点相等，差别不超过容差',
    },
    hint: {
      en: 'look at the point where they agree; perhaps they always do',
      zh: '看看两边相等的那一点；也许两边处处相等',
    },
  },
  'too-close': {
    message: {
      en: 'the two sides differ by less than ‹margin› times the tolerance at a point',
      zh: '两边在某一点的差别不到容差的 ‹margin› 倍',
    },
    hint: { en: 'keep the world away from points where they agree', zh: '让 world 避开两边相等的点' },
  },
  violated: {
    message: {
      en: 'the inequality is violated by ‹residual› of its terms, more than the tolerance ‹tolerance›',
      zh: '不等式不成立，差了各项大小的 ‹residual› 倍，超过容差 ‹tolerance›',
    },
    hint: {
      en: 'compare the two sides at the worst point; the larger one belongs on the open side of the sign',
      zh: '在残差最大的一点比较两边；大的一边应在不等号的开口一侧',
    },
  },
  'not-attained': {
    message: {
      en: 'the entry says that the bound is attained, but its smallest slack is ‹slack› of its terms',
      zh: '条目说界可达到，但最小余量是各项大小的 ‹slack› 倍',
    },
    hint: {
      en: 'let the world draw points of equality, or remove attained from the entry',
      zh: '让 world 取等号成立的点，或从条目中去掉 attained',
    },
  },
  'not-strict': {
    message: {
      en: 'the two sides are equal within the tolerance at a point, so the inequality cannot be told to be strict',
      zh: '两边在某一点相等，差别不超过容差，因此无法断定不等号是严格的',
    },
    hint: {
      en: 'write \\le, or keep the world away from equality',
      zh: '写成 \\le，或让 world 避开等号成立的点',
    },
  },
  'exact-approximation': {
    message: {
      en: 'the approximation is exact: both sides agree up to rounding at every step',
      zh: '近似其实精确：在每个步长上，两边只差舍入误差',
    },
    hint: {
      en: 'write = without the remainder, or say exact: true in the entry',
      zh: '去掉余项写成 =，或在条目中写 exact: true',
    },
  },
  'not-exact': {
    message: {
      en: 'the entry says that the approximation is exact, but its error is ‹error› at the first step',
      zh: '条目说近似其实精确，但在第一个步长上误差是 ‹error›',
    },
    hint: { en: 'remove exact from the entry', zh: '从条目中去掉 exact' },
  },
  'wrong-order': {
    message: {
      en: 'the error falls with order ‹observed›, not ‹declared›',
      zh: '误差以 ‹observed› 阶下降，而不是 ‹declared› 阶',
    },
    hint: {
      en: 'a lower order means a wrong term; a higher one means a remainder written too large',
      zh: '阶偏低，说明有一项错了；阶偏高，说明余项写大了',
    },
  },
  'few-halvings': {
    message: {
      en: 'the error reaches roundoff after ‹halvings› ‹halvings:halving|halvings›',
      zh: '步长减半 ‹halvings› 次，误差就到了舍入的水平',
    },
    hint: {
      en: 'start from a larger step, or let the world state a smaller error',
      zh: '从更大的步长开始，或让 world 声明更小的误差',
    },
  },
  'rounded-integers': {
    message: {
      en: 'integers beyond 2⁵³ have been rounded, so that they cannot be counted',
      zh: '超过 2⁵³ 的整数已被舍入，无从计数',
    },
    hint: { en: 'let the world bind them exactly, as BigInt', zh: '让 world 用 BigInt 给出精确的值' },
  },
  'different-integers': {
    message: { en: 'the two sides are not the same integers', zh: '两边不是相同的整数' },
    hint: { en: 'count again', zh: '再数一遍' },
  },
  'no-order': {
    message: { en: '‹left› and ‹right› have no order', zh: '‹left› 与 ‹right› 不能比较大小' },
    hint: { en: 'an inequality needs two real numbers', zh: '不等式的两边须是实数' },
  },
} as const satisfies Causes;

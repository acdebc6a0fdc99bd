import type { Text } from './text.ts';

/** How a verdict is reached, in plain words: one paragraph for each part of the answer. */
export const verdictExplanation: readonly { readonly title: Text; readonly says: Text }[] = [
  {
    title: { en: 'Points', zh: '取点' },
    says: {
      en: 'The LaTeX of the formula is parsed and both sides are evaluated at 64 random points or more, drawn by a seeded generator. Points that cannot be evaluated are counted; if they are more than a fifth, or if a side is not finite, the check fails. The two sides come by different routes: a closed form against a quadrature, a solved equation against a score.',
      zh: '解析公式的 LaTeX，在至少 64 个随机点上计算两边；点由给定种子的发生器产生。算不出的点要计数，超过五分之一，或有一边不是有限数，检验即告失败。两边的值各有来路：闭式对数值积分，求解方程对得分函数。',
    },
  },
  {
    title: { en: 'Tolerance', zh: '容差' },
    says: {
      en: 'The residual is the difference of the sides; it must not exceed the tolerance at any point. Nobody chooses the tolerance. It is the number of roundings along the computation, each worth 2⁻⁵³ of the terms, plus the errors that quadratures, solvers and differences state.',
      zh: '残差是两边之差，在任何一点都不得超过容差。容差不由人定：它等于计算中的舍入次数乘以各项大小的 2⁻⁵³，再加上数值积分、求解器与差分自己给出的误差。',
    },
  },
  {
    title: { en: 'Wrong variants', zh: '错误变体' },
    says: {
      en: 'A test that accepts everything proves nothing. So every verified equation has at least two wrong variants, each with what it teaches, and the check must reject them by a thousand times the tolerance. For identities the engine adds one of its own, with a term scaled by 1.0001. Then it makes wrong formulas itself, with signs, factors, exponents and names changed: all of them must be rejected, or be waived by name with a proof that they say the same.',
      zh: '什么都能通过的检验，什么也说明不了。所以每个已验证的公式至少配两个错误变体，各自说明错在哪里；检验必须以容差的一千倍以上将其否定。对恒等式，引擎另加一个：把其中一项乘以 1.0001。此外机器还自行造出错式，改符号、因子、指数、名字；它们必须全部被否定，否则须逐个列名豁免，并证明它与原式等价。',
    },
  },
  {
    title: { en: 'Approximations and laws', zh: '近似与分布' },
    says: {
      en: 'An approximation is verified by its order: the error is measured as the step is halved, and the slope must be the declared one within 0.1. An equality of distributions is a statistical test at the level 10⁻⁶; it is made once and not repeated until it passes.',
      zh: '近似看阶：步长逐次减半，测量误差，斜率与声明的阶相差不得超过 0.1。分布相等用统计检验，水平 10⁻⁶，只做一次，不会反复做到通过为止。',
    },
  },
  {
    title: { en: 'Nothing to verify', zh: '无须验证' },
    says: {
      en: 'Definitions, assumptions and reported measurements say that they are that. What is claimed to need an assumption is run without it, and must fail. A wrong statement of a source is disproved when each of its counterexamples refutes it.',
      zh: '定义、假设与转述的测量，都如实标明。凡说要靠某个假设的，就去掉假设再运行，必须不成立。原文的错误陈述，须被列出的每个反例否定，才算已证伪。',
    },
  },
  {
    title: { en: 'The gate', zh: '关口' },
    says: {
      en: 'Anything else (refuted, inconclusive, stale, out of time) stops the build, and the site stays as it was. The checks run alike in the build and in your browser.',
      zh: '除此以外的任何结果（不成立、无法判定、已过期、超时）都会中止构建，网站保持原样。同一套检验，既在构建时运行，也在你的浏览器里运行。',
    },
  },
  {
    title: { en: 'What it is not', zh: '不能说明什么' },
    says: {
      en: 'A verdict is evidence and no proof. It says that the formula held at these points as far as rounding allows, and that formulas near it did not.',
      zh: '结论是证据，不是证明。它只说：在这些点上，公式在舍入误差之内成立，而与它相近的错式不成立。',
    },
  },
];

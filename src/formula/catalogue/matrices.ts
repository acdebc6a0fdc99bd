import type { Causes } from './cause.ts';

const { raw } = String;
const square = {
  en: '`‹operator›` needs a square matrix, not ‹value›',
  zh: '`‹operator›` 的对象是方阵，而不是‹value›',
} as const;

/** What only matrices have. */
export const matrices = {
  'wrong-type/square-matrix': {
    message: square,
    hint: { en: 'check what the bracket contains', zh: '检查括号里的内容' },
    example: raw`\operatorname{tr} a = 1`,
    mend: raw`\operatorname{tr} \boldsymbol{A} = 1`,
  },
  'wrong-type/square-matrix-of-column': {
    message: square,
    hint: {
      en: 'a gradient is a column; a Jacobian comes from a vector field',
      zh: '梯度是列向量；向量场的导数才是雅可比矩阵',
    },
    example: raw`\det \boldsymbol{x} = 1`,
    mend: raw`\det \boldsymbol{A} = 1`,
  },
  'wrong-type/transpose': {
    message: { en: '‹value› has no transpose', zh: '‹value›没有转置' },
    hint: { en: 'transpose a matrix, a column or a row', zh: '只有矩阵与向量可以转置' },
    example: raw`a^\top = 1`,
    mend: raw`\boldsymbol{A}^\top = \boldsymbol{A}`,
  },
  'wrong-type/inverse': {
    message: { en: '‹value› has no inverse', zh: '‹value›没有逆' },
    hint: { en: 'invert a number or a square matrix', zh: '只有数与方阵可以求逆' },
    example: raw`\boldsymbol{u}^{-1} = 1`,
    mend: raw`\boldsymbol{B}^{-1} = \boldsymbol{B}`,
  },
} as const satisfies Causes;

import type { Construct, GroupReference } from './construct.ts';

const { raw } = String;

/** A function of one number that has nothing to explain but its identity. */
function elementary(tokens: readonly string[], en: string, zh: string, tex: string): Construct {
  return {
    prefix: tokens,
    pattern: tokens.map((token) => `${token}(x)`).join(raw`,\ `),
    says: { en, zh },
    types: ['number → number'],
    operator: 'function',
    example: { tex, scope: { bindings: { x: 0.5 } } },
  };
}

export const functionsReference: GroupReference = {
  group: 'functions',
  title: { en: 'Functions', zh: '函数' },
  constructs: [
    {
      ...elementary([raw`\exp`], '', '', raw`\exp(x + 1) = e\,e^{x}`),
      says: {
        en: 'The exponential function of a number or a square matrix; like every function it takes the bracket that follows, and without one the rest of the product.',
        zh: '数或方阵的指数函数；与一切函数一样，取紧接其后的括号，没有括号则取其后相乘的全部因子。',
      },
      types: ['number → number', 'square matrix → matrix'],
    },
    {
      ...elementary([raw`\log`, raw`\ln`], '', '', raw`\log(2x) - \ln(x) = \ln 2`),
      says: {
        en: 'The natural logarithm.',
        zh: '自然对数。',
      },
      types: ['number → number'],
    },
    elementary(
      [raw`\sin`, raw`\cos`, raw`\tan`],
      'The trigonometric functions, of an angle in radians; a power stands behind the bracket.',
      '三角函数，角以弧度计；乘方写在括号之后。',
      raw`\tan(x)\cos(x) = \sin(x)`,
    ),
    elementary(
      [raw`\sinh`, raw`\cosh`, raw`\tanh`],
      'The hyperbolic functions.',
      '双曲函数。',
      raw`\tanh(x)\cosh(x) = \sinh(x)`,
    ),
    elementary(
      [raw`\arctan`],
      'The inverse of the tangent, between −π/2 and π/2.',
      '正切的反函数，值在 −π/2 与 π/2 之间。',
      raw`\arctan(\tan(x)) = x`,
    ),
    elementary(
      [raw`\operatorname{erf}`],
      'The error function: twice the integral of the Gaussian from 0, over the root of π.',
      '误差函数：高斯函数从 0 起的积分的两倍，除以 π 的平方根。',
      raw`\operatorname{erf}(x) = \frac{2}{\sqrt{\pi}}\int_0^x e^{-u^2}\,du`,
    ),
  ],
};

import type { Causes } from './cause.ts';

const { raw } = String;

/** Derivatives of what has none, or by what cannot be varied. */
export const derivatives = {
  'no-variable/nabla': {
    message: {
      en: '`\\nabla` does not say by which variable',
      zh: '`\\nabla` 没有说明对哪个变量求导',
    },
    hint: {
      en: 'write it as a subscript: `\\nabla_{\\boldsymbol{x}}`',
      zh: '把变量写作下标：`\\nabla_{\\boldsymbol{x}}`',
    },
    example: raw`\nabla \varphi(\boldsymbol{x}) = 0`,
    without: ['space'],
    mend: raw`\nabla_{\boldsymbol{x}} \varphi(\boldsymbol{x}) = 0`,
  },
  'wrong-type/nabla-variable': {
    message: {
      en: '`\\nabla` differentiates by a column, not by ‹value›',
      zh: '`\\nabla` 对列向量求导，而不是对‹value›',
    },
    hint: { en: 'let the world bind the variable to a vector', zh: '在 world 中把该变量取为向量' },
    example: raw`\nabla_a f(a) = 0`,
    mend: raw`\frac{d}{da} f(a) = 0`,
  },
  'wrong-type/nabla-unbound': {
    message: {
      en: '`\\nabla` differentiates by ‹names›, which nothing binds',
      zh: '`\\nabla` 对 ‹names› 求导，而它没有取值',
    },
    hint: { en: 'let the world bind the variable to a vector', zh: '在 world 中把该变量取为向量' },
    example: raw`\nabla f(a) = 0`,
    without: ['\\boldsymbol{x}'],
    mend: raw`\nabla_{\boldsymbol{x}} \varphi(\boldsymbol{x}) = 0`,
  },
  'wrong-type/nabla-name': {
    message: { en: '`\\nabla` differentiates by a name', zh: '`\\nabla` 的下标应是名字' },
    hint: {
      en: 'write one variable as its subscript, or several in parentheses',
      zh: '下标写一个变量，或在圆括号中写几个',
    },
    example: raw`\nabla_{2} \varphi(\boldsymbol{x}) = 0`,
    mend: raw`\nabla_{\boldsymbol{x}} \varphi(\boldsymbol{x}) = 0`,
  },
  'wrong-type/scalar-field': {
    message: {
      en: 'this differentiates a scalar field, not ‹value›',
      zh: '这里求导的对象是标量场，而不是‹value›',
    },
    hint: {
      en: 'a vector field has a divergence `\\nabla\\cdot` and a Jacobian',
      zh: '向量场有散度 `\\nabla\\cdot` 与雅可比矩阵',
    },
    example: raw`\nabla_{\boldsymbol{x}} \boldsymbol{x} = 0`,
    mend: raw`\nabla_{\boldsymbol{x}} \cdot \boldsymbol{x} = 3`,
  },
  'wrong-type/divergence': {
    message: {
      en: 'a divergence needs a column of ‹expected›, not ‹value›',
      zh: '散度的对象是 ‹expected› 维列向量，而不是‹value›',
    },
    hint: {
      en: 'a scalar field has a gradient `\\nabla` and a Laplacian `\\nabla^2`',
      zh: '标量场有梯度 `\\nabla` 与拉普拉斯 `\\nabla^2`',
    },
    example: raw`\nabla \cdot \varphi(\boldsymbol{x}) = 0`,
    mend: raw`\nabla^2 \varphi(\boldsymbol{x}) = 0`,
  },
  'not-supported/power-of-nabla': {
    message: {
      en: 'a power of `\\nabla` is `\\nabla^2`, the Laplacian of a scalar field',
      zh: '`\\nabla` 的乘方只有 `\\nabla^2`，即标量场的拉普拉斯',
    },
    hint: { en: 'apply the operators one after the other', zh: '逐个作用算子' },
    example: raw`\nabla^3 \varphi(\boldsymbol{x}) = 0`,
    mend: raw`\nabla \nabla^2 \varphi(\boldsymbol{x}) = 0`,
  },
  'not-supported/derivative-variable': {
    message: { en: 'this derivative is not by a single variable', zh: '这里不是对单个变量求导' },
    hint: { en: 'write one derivative after the other', zh: '逐次写出各个导数' },
    example: raw`\frac{\partial}{\partial\nabla} f(a) = 1`,
    mend: raw`\frac{\partial^2}{\partial a^2} f(a) = 2`,
  },
  'wrong-type/derivative': {
    message: {
      en: 'a derivative cannot be taken of or by ‹value›',
      zh: '不能对‹value›求导，它也不能作求导的变量',
    },
    hint: {
      en: 'differentiate numbers and columns by numbers and columns',
      zh: '求导的对象与变量都须是数或列向量',
    },
    example: raw`\frac{d}{d\boldsymbol{A}} a = 0`,
    mend: raw`\frac{d}{d\boldsymbol{x}} \varphi(\boldsymbol{x}) = 0`,
  },
  'wrong-type/partial-derivative': {
    message: {
      en: '‹value› has no partial derivative by one component',
      zh: '‹value›不能对单个分量求偏导',
    },
    hint: {
      en: 'differentiate its components, or by the whole column',
      zh: '对它的各分量求导，或对整个列向量求导',
    },
    example: raw`\frac{\partial\boldsymbol{x}}{\partial x_1} = 0`,
    mend: raw`\frac{\partial x_1}{\partial x_1} = 1`,
  },
  'wrong-type/differentiable': {
    message: { en: '‹value› cannot be differentiated', zh: '‹value›不能求导' },
    hint: { en: 'differentiate numbers, columns and matrices', zh: '只有数、向量与矩阵可以求导' },
    example: raw`\frac{d}{dt} V = 0`,
    mend: raw`\frac{d}{dt} \sigma_t = 1`,
  },
  'wrong-type/bare-operator': {
    message: {
      en: 'a differential operator stands here without anything to act on',
      zh: '这里的微分算子没有作用对象',
    },
    hint: { en: 'write what it differentiates behind it', zh: '在它后面写出求导的对象' },
    example: raw`a = \frac{\nabla}{2}`,
    mend: raw`\boldsymbol{x} = \nabla \varphi(\boldsymbol{x})`,
  },
  'wrong-size/derivative-order': {
    message: {
      en: 'a derivative of order ‹above› above is one of order ‹below› below',
      zh: '分子上是 ‹above› 阶导数，分母上却是 ‹below› 阶',
    },
    hint: { en: 'let the orders below add up to the order above', zh: '分母各阶之和须等于分子的阶' },
    example: raw`\frac{\partial^2}{\partial a} f(a) = 1`,
    mend: raw`\frac{\partial^2}{\partial a^2} f(a) = 2`,
  },
  'not-supported/derivative-order': {
    message: { en: 'the order of a derivative is a number', zh: '导数的阶是数' },
    hint: { en: 'write a number from 1 to ‹most›', zh: '写 1 到 ‹most› 之间的数' },
    example: raw`\frac{\partial^n}{\partial a^n} f(a) = 1`,
    mend: raw`\frac{\partial^2}{\partial a^2} f(a) = 2`,
  },
  'no-variable/partial': {
    message: {
      en: '`\\partial` does not say by which variable',
      zh: '`\\partial` 没有说明对哪个变量求导',
    },
    hint: { en: 'write it as a subscript: `\\partial_x`', zh: '把变量写作下标：`\\partial_x`' },
    example: raw`\partial f(a) = 1`,
    mend: raw`\partial_a f(a) = 1`,
  },
  'wrong-type/partial-name': {
    message: { en: '`\\partial` differentiates by a name', zh: '`\\partial` 的下标应是名字' },
    hint: { en: 'write one variable as its subscript', zh: '下标写一个变量' },
    example: raw`\partial_2 f(a) = 1`,
    mend: raw`\partial_a f(a) = 1`,
  },
} as const satisfies Causes;

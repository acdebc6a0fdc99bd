import { family, functions, law, map } from '../binding.ts';
import { letters, styles } from '../operators/name-commands.ts';
import { add, exp, mul, pow, type Scalar } from '#numerics';
import type { GroupReference } from './construct.ts';
import { randomNames } from './random-names.ts';

const { raw } = String;

/** Half the variance of x given y is one half; its mean is y. */
const halfway = (y: readonly Scalar[]) =>
  law({
    density: ([x = 0]) => mul(Math.PI ** -0.5, exp(mul(-1, pow(add(x, mul(-1, y[0] ?? 0)), 2)))),
    centre: [0],
    width: [1],
  });

export const namesReference: GroupReference = {
  group: 'names',
  title: { en: 'Names', zh: '名字' },
  constructs: [
    {
      byKind: ['letter'],
      nameCommands: letters,
      pattern: raw`x,\ \sigma,\ \ell,\ \Phi`,
      says: {
        en: 'A name that the world binds, or an earlier equation defines; π, e, i, ∞, the identity I and the zero vector 0 are bound unless the world says otherwise.',
        zh: '由取值环境给定，或由前面的公式定义的名字；π、e、i、∞、单位阵 I 与零向量 0 自有其值，除非环境另有规定。',
      },
      types: ['anything'],
      operator: 'name',
      example: { tex: raw`\sigma + x = 5`, scope: { bindings: { '\\sigma': 2, x: 3 } } },
    },
    {
      nameCommands: styles,
      pattern: raw`\boldsymbol{x},\ \mathbf{A},\ \hat{x},\ \bar{x}`,
      says: {
        en: 'Fonts and accents are part of a name: a bold x and a plain x are two names.',
        zh: '字体与上方记号是名字的一部分：粗体 x 与普通 x 是两个名字。',
      },
      types: ['anything'],
      operator: 'name',
      example: {
        tex: raw`\hat{x}\,\boldsymbol{x} = 2\boldsymbol{x}`,
        scope: { bindings: { '\\hat{x}': 2, '\\boldsymbol{x}': [1, 3] } },
      },
    },
    ...randomNames,
    {
      pattern: raw`\sigma_t,\ \sigma_{t+s}`,
      says: {
        en: 'A subscript is computed: the member of a family there. A name bound with its very subscript comes first.',
        zh: '下标会先求值，再取这一族量在该处的成员；若名字连同下标已有给定值，则以该值为准。',
      },
      types: ['family, number → anything'],
      operator: 'name',
      example: {
        tex: raw`\sigma_{t+s} = \sigma_t\,\sigma_s`,
        scope: { bindings: { '\\sigma': family((t: Scalar) => exp(t)), t: 0.3, s: 0.4 } },
        shown: { '\\sigma': raw`t\mapsto e^{t}` },
      },
    },
    {
      pattern: raw`x_i,\ f_{t,i}`,
      says: {
        en: 'The i-th component of the bold name, counted from 1, where nothing binds the plain name itself.',
        zh: '粗体名字的第 i 个分量，从 1 数起；前提是普通体的名字自身没有给定值。',
      },
      types: ['column, integer → number'],
      operator: 'name',
      example: { tex: raw`x_1 + x_2 = 5`, scope: { bindings: { '\\boldsymbol{x}': [2, 3] } } },
    },
    {
      pattern: raw`\boldsymbol{w}_{>1},\ \boldsymbol{w}_{<d}`,
      says: {
        en: 'The components behind the first, or before the d-th, as a column.',
        zh: '第一个之后、或第 d 个之前的各分量组成的列向量。',
      },
      types: ['column, integer → column'],
      operator: 'range of components',
      example: {
        tex: raw`\boldsymbol{w}_{>1}\cdot\boldsymbol{w}_{<3} = 8`,
        scope: { bindings: { '\\boldsymbol{w}': [1, 2, 3] } },
      },
    },
    {
      pattern: raw`\boldsymbol{a}^{(2)}`,
      says: {
        en: 'A superscript of numbers or letters in parentheses is an index, not a power.',
        zh: '括号里写数字或字母的上标是指标，不是幂。',
      },
      types: ['anything'],
      operator: 'name',
      example: { tex: raw`a^{(2)} - a^{(1)} = 3`, scope: { bindings: { 'a^{(1)}': 4, 'a^{(2)}': 7 } } },
    },
    {
      nameCommands: [raw`\dot`, raw`\ddot`],
      pattern: raw`\dot{\sigma}_t,\ \ddot{\sigma}_t`,
      says: {
        en: 'The first and second derivative of a family by its subscript.',
        zh: '一族量对其下标的一阶与二阶导数。',
      },
      types: ['family, number → anything'],
      operator: 'name',
      example: {
        tex: raw`\ddot{\sigma}_t = 4\sigma_t`,
        scope: { bindings: { '\\sigma': family((t: Scalar) => exp(mul(2, t))), t: 0.3 } },
        shown: { '\\sigma': raw`t\mapsto e^{2t}` },
      },
    },
    {
      nameCommands: [raw`\Delta`],
      pattern: raw`\Delta t`,
      says: {
        en: 'An increment; it is one name together with the name behind it.',
        zh: '增量；它与后面的名字合成一个名字。',
      },
      types: ['anything'],
      operator: 'name',
      example: {
        tex: raw`2\Delta t = 0.5`,
        scope: { bindings: { '\\Delta t': 0.25 } },
      },
    },
    {
      pattern: raw`f(x),\ f(x, y)`,
      says: {
        en: 'A function at its arguments; a name in front of a bracket is called only where it is bound to a function, and multiplied otherwise.',
        zh: '函数在自变量处的值；括号前的名字只有给定为函数时才是调用，否则是相乘。',
      },
      types: ['function, anything → anything'],
      operator: 'call',
      example: {
        tex: raw`f(2, 3) = 11`,
        scope: { bindings: { f: map((x: Scalar, y: Scalar) => add(mul(x, x), add(y, 4))) } },
        shown: { f: raw`(x, y)\mapsto x^2 + y + 4` },
      },
    },
    {
      pattern: raw`f(\cdot, y)`,
      says: {
        en: 'A dot as an argument stays open: what results is a function of it.',
        zh: '自变量处写一点，表示空缺：所得是以它为自变量的函数。',
      },
      types: ['function, anything → function'],
      operator: 'open argument',
      example: {
        tex: raw`f(\cdot, 1)\circ f(5, \cdot) = 4 - x`,
        scope: { bindings: { x: 2, f: map((x: Scalar, y: Scalar) => add(x, mul(-1, y))) }, space: 'x' },
        shown: { f: raw`(x, y)\mapsto x - y` },
      },
    },
    {
      pattern: raw`P(|X| \le r)`,
      says: {
        en: 'The probability of an event is what the world binds to the whole of it; it is not computed.',
        zh: '事件的概率由取值环境整体给定，不作计算。',
      },
      types: ['statement → number'],
      operator: 'event',
      example: { tex: raw`P(X \le r) + \frac{1}{4} = 1`, scope: { bindings: { r: 2, 'P(X\\le r)': 0.75 } } },
    },
    {
      pattern: raw`p_t(\boldsymbol{x}),\ p(\boldsymbol{x}\mid\boldsymbol{y})`,
      says: {
        en: 'The density of a law at a point, or of its conditional law behind the bar.',
        zh: '分布在一点的密度；竖线后写条件时，是条件分布的密度。',
      },
      types: ['law, column → number', 'law, column, column → number'],
      operator: 'call',
      example: {
        tex: raw`\sqrt{\pi}\,p(\boldsymbol{x}\mid\boldsymbol{y}) = e^{-1}`,
        scope: {
          bindings: {
            'p(\\cdot\\mid\\cdot)': map(halfway),
            '\\boldsymbol{x}': [3],
            '\\boldsymbol{y}': [2],
          },
        },
        shown: {
          'p(\\cdot\\mid\\cdot)': raw`\boldsymbol{y}\mapsto\mathcal{N}(\boldsymbol{y}, \tfrac{1}{2}\boldsymbol{I})`,
        },
      },
    },
    {
      pattern: raw`\nabla p_t`,
      says: {
        en: 'A function or density without its argument, among numbers, is taken at the point of the world’s space variable.',
        zh: '函数或密度不写自变量而与数并列时，取空间变量所在之点的值。',
      },
      types: ['function → anything'],
      operator: 'name',
      example: {
        tex: raw`g_t = t\,x_1`,
        scope: {
          bindings: {
            t: 2,
            '\\boldsymbol{x}': [3, 1],
            g: functions((t: Scalar) => map((x: readonly Scalar[]) => mul(t, x[0] ?? 0))),
          },
          space: '\\boldsymbol{x}',
        },
        shown: { g: raw`t\mapsto(\boldsymbol{x}\mapsto t x_1)` },
      },
    },
  ],
};

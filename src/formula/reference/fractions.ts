import { family, map } from '../binding.ts';
import { exp, mul, type Scalar } from '#numerics';
import type { GroupReference } from './construct.ts';

const { raw } = String;

const point = [1, 2];

export const fractionsReference: GroupReference = {
  group: 'fractions and derivatives',
  title: { en: 'Fractions and derivatives', zh: '分式与导数' },
  constructs: [
    {
      prefix: [raw`\frac`],
      pattern: raw`\frac{a}{b}`,
      says: { en: 'A quotient; the divisor is a number.', zh: '商；分母是数。' },
      types: ['number, number → number', 'column, number → column', 'matrix, number → matrix'],
      operator: 'quotient',
      example: { tex: raw`\frac{a}{4} = 0.75`, scope: { bindings: { a: 3 } } },
    },
    {
      prefix: [raw`\frac`],
      pattern: raw`\frac{\partial}{\partial t} a,\ \frac{\partial a}{\partial t}`,
      says: {
        en: 'The partial derivative by a number; points that travel with it stay where they are.',
        zh: '对一个数的偏导数；随它运动的点保持不动。',
      },
      types: ['number, name → number', 'column, name → column'],
      operator: 'derivative',
      example: {
        tex: raw`\frac{\partial}{\partial t}\big(t^2 x\big) = 2 t x`,
        scope: { bindings: { t: 3, x: 0.5 } },
      },
    },
    {
      prefix: [raw`\frac`],
      pattern: raw`\frac{d}{dt} a,\ \frac{d a}{d t}`,
      says: {
        en: 'The total derivative by a number: what the world declares to be a path moves along.',
        zh: '对一个数的全导数：取值环境声明为轨道的点随之运动。',
      },
      types: ['number, name → number', 'column, name → column'],
      operator: 'derivative',
      example: {
        tex: raw`\frac{d}{dt}\boldsymbol{x}_t = 2\boldsymbol{x}_t`,
        scope: {
          bindings: {
            t: 0.5,
            '\\boldsymbol{x}': family((t: Scalar) => point.map((x) => mul(x, exp(mul(2, t))))),
          },
          paths: ['\\boldsymbol{x}'],
        },
        shown: { '\\boldsymbol{x}': raw`t\mapsto(e^{2t}, 2e^{2t})` },
      },
    },
    {
      prefix: [raw`\frac`],
      pattern: raw`\frac{\partial \boldsymbol{f}(\boldsymbol{x})}{\partial \boldsymbol{x}}`,
      says: {
        en: 'The Jacobian matrix by a column: one row for each component of what is differentiated.',
        zh: '对列向量求导得雅可比矩阵：被求导量的每个分量占一行。',
      },
      types: ['column, name → matrix'],
      operator: 'derivative',
      example: {
        tex: raw`\det\frac{\partial \boldsymbol{f}(\boldsymbol{x})}{\partial \boldsymbol{x}} = 4 x_1`,
        scope: {
          bindings: {
            '\\boldsymbol{x}': point,
            '\\boldsymbol{f}': map(([x = 0, y = 0]: readonly Scalar[]) => [mul(x, x), mul(2, y)]),
          },
        },
        shown: { '\\boldsymbol{f}': raw`\boldsymbol{x}\mapsto(x_1^2, 2x_2)` },
      },
    },
    {
      prefix: [raw`\frac`],
      pattern: raw`\frac{\partial a}{\partial x_i}`,
      says: {
        en: 'The partial derivative by one component of a column, by high-order differences.',
        zh: '对列向量一个分量的偏导数，用高阶差分计算。',
      },
      types: ['number, name → number'],
      operator: 'derivative',
      example: {
        tex: raw`\sum_{i=1}^{2}\frac{\partial}{\partial x_i}\big(\boldsymbol{x}^{\top}\boldsymbol{x}\big) = 6`,
        scope: { bindings: { '\\boldsymbol{x}': point } },
      },
    },
  ],
};

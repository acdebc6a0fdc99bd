import { map } from '../binding.ts';
import { mul, type Scalar } from '#numerics';
import type { GroupReference } from './construct.ts';

const { raw } = String;

const bindings = { '\\boldsymbol{x}': [1, 2] };

export const nablaReference: GroupReference = {
  group: 'nabla',
  title: { en: 'Nabla', zh: '∇ 算子' },
  constructs: [
    {
      prefix: [raw`\nabla`],
      pattern: raw`\nabla_{\boldsymbol{x}} a,\ \nabla a`,
      says: {
        en: 'The gradient: the column of partial derivatives of a scalar field, by the subscript or by the world’s space variable; it acts on the one factor behind it.',
        zh: '梯度：标量场各偏导数排成的列向量，对下标、或对环境的空间变量求导；只作用于其后的一个因子。',
      },
      types: ['scalar field, name → column'],
      operator: 'gradient',
      example: {
        tex: raw`\nabla_{\boldsymbol{x}}\left(\boldsymbol{x}^{\top}\boldsymbol{x}\right) = 2\boldsymbol{x}`,
        scope: { bindings },
      },
    },
    {
      prefix: [raw`\nabla`],
      pattern: raw`\nabla_{\boldsymbol{x}}\cdot\boldsymbol{f}`,
      says: {
        en: 'The divergence of a vector field: the sum of the derivatives of each component by its own coordinate.',
        zh: '向量场的散度：各分量对自己那个坐标的导数之和。',
      },
      types: ['vector field, name → number'],
      operator: 'divergence',
      example: {
        tex: raw`\nabla_{\boldsymbol{x}}\cdot\boldsymbol{f}(\boldsymbol{x}) = x_2 + x_1`,
        scope: {
          bindings: {
            ...bindings,
            '\\boldsymbol{f}': map(([x = 0, y = 0]: readonly Scalar[]) => [mul(x, y), mul(x, y)]),
          },
        },
        shown: { '\\boldsymbol{f}': raw`\boldsymbol{x}\mapsto(x_1 x_2, x_1 x_2)` },
      },
    },
    {
      prefix: [raw`\nabla`],
      pattern: raw`\nabla_{(t,\boldsymbol{x})}\cdot\boldsymbol{u},\ \left(\frac{\partial}{\partial t},\nabla_{\boldsymbol{x}}\right)\cdot\boldsymbol{u}`,
      says: {
        en: 'By several names at once: they make one space of all their components.',
        zh: '同时对几个名字求导：它们的全部分量合成一个空间。',
      },
      types: ['vector field, name, name → number'],
      operator: 'divergence',
      example: {
        tex: raw`\nabla_{(t,\boldsymbol{x})}\cdot(t^2,t\boldsymbol{x}) = 4t`,
        scope: { bindings: { ...bindings, t: 3 } },
      },
    },
    {
      prefix: [raw`\nabla`],
      pattern: raw`\nabla^2_{\boldsymbol{x}} a`,
      says: {
        en: 'The Laplacian: the sum of the second derivatives of a scalar field.',
        zh: '拉普拉斯算子：标量场各二阶导数之和。',
      },
      types: ['scalar field, name → number'],
      operator: 'Laplacian',
      example: {
        tex: raw`\nabla^2_{\boldsymbol{x}}\left(\boldsymbol{x}^{\top}\boldsymbol{x}\right) = 4`,
        scope: { bindings },
      },
    },
  ],
};

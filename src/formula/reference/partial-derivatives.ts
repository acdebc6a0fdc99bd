import { map } from '../binding.ts';
import { mul, type Scalar } from '#numerics';
import type { GroupReference } from './construct.ts';

const { raw } = String;

const bindings = {
  x: 2,
  y: 3,
  u: map((x: Scalar, y: Scalar) => mul(mul(x, x), y), { variables: ['x', 'y'] }),
};
const shown = { u: raw`(x, y)\mapsto x^2 y` };

export const partialDerivativesReference: GroupReference = {
  group: 'partial derivatives',
  title: { en: 'Partial derivatives', zh: '偏导数' },
  constructs: [
    {
      prefix: [raw`\partial`],
      pattern: raw`\partial_x a,\ \partial_x^2 a,\ \partial_y\partial_x a`,
      says: {
        en: 'The partial derivative of the one factor behind it by the name in its subscript, as often as its superscript says.',
        zh: '对下标所写的名字求偏导数，次数由上标给出；只作用于其后的一个因子。',
      },
      types: ['scalar field, name → number', 'vector field, name → column'],
      operator: 'derivative',
      example: { tex: raw`\partial_x^2 u = 2y`, scope: { bindings }, shown },
    },
    {
      pattern: raw`u_x,\ u_{xy},\ \varphi'(r)`,
      says: {
        en: 'A subscript that names a variable of a function differentiates by it; so does a prime, by the only one.',
        zh: '下标是函数自变量之名时，即对它求导；撇号则对唯一的自变量求导。',
      },
      types: ['scalar field → number', 'vector field → column'],
      operator: 'name',
      example: { tex: raw`u_{xy} = 2x`, scope: { bindings }, shown },
    },
    {
      pattern: raw`\left(\frac{\partial}{\partial t}, \nabla_{\boldsymbol{x}}\right)\cdot\boldsymbol{u}`,
      says: {
        en: 'Several operators before a dot are a divergence in all their names.',
        zh: '点号前的一组算子，是对其中全部名字的散度。',
      },
      types: ['vector field, name → number'],
      operator: 'divergence',
      example: {
        tex: raw`\left(\partial_t, \nabla_{\boldsymbol{x}}\right)\cdot\boldsymbol{u}(t,\boldsymbol{x}) = x_1 + 2t`,
        scope: {
          bindings: {
            t: 3,
            '\\boldsymbol{x}': [5, 1],
            '\\boldsymbol{u}': map((t: Scalar, x: readonly Scalar[]) => [
              mul(t, x[0] ?? 0),
              mul(t, x[0] ?? 0),
              mul(t, x[1] ?? 0),
            ]),
          },
        },
        shown: { '\\boldsymbol{u}': raw`(t, \boldsymbol{x})\mapsto(t x_1, t x_1, t x_2)` },
      },
    },
    {
      prefix: [raw`\partial`],
      pattern: raw`(\partial_x - c\,\partial_y)(\partial_x + c\,\partial_y)`,
      says: {
        en: 'Sums and products of derivatives that wait for a field: two of them are equal if they make the same of the world’s test field.',
        zh: '尚未作用于函数的微分算子可以相加、相乘；两个算子相等，是指它们作用于环境给出的试验场时结果相同。',
      },
      types: ['statement'],
      operator: 'differential operator',
      example: {
        tex: raw`(\partial_x - \partial_y)(\partial_x + \partial_y) = \partial_x^2 - \partial_y^2`,
        scope: { bindings, test: 'u' },
        shown,
      },
    },
  ],
};

import { atoms } from '../binding.ts';
import type { GroupReference } from './construct.ts';

const { raw } = String;

export const expectationsReference: GroupReference = {
  group: 'expectations',
  title: { en: 'Expectations and number sets', zh: '期望与数集' },
  constructs: [
    {
      prefix: [raw`\mathbb`],
      pattern: raw`\mathbb{E}_{\boldsymbol{x}\sim p,\,\boldsymbol{y}\sim q}[a]`,
      says: {
        en: 'The mean when the variables follow their laws: a sum over points, a quadrature over a density; without a subscript, over the one random name that occurs.',
        zh: '变量服从各自分布时的均值：有限点上求和，有密度则求积；不写下标时，对式中唯一的随机名字取均值。',
      },
      types: ['anything, law → anything', 'anything, law on points → anything'],
      operator: 'expectation',
      example: {
        tex: raw`\mathbb{E}_{\boldsymbol{x}\sim p}\left[\boldsymbol{x}^{\top}\boldsymbol{x}\right] = 3`,
        scope: {
          bindings: {
            p: atoms(
              [
                [0, 0],
                [2, 0],
              ],
              [0.25, 0.75],
            ),
          },
        },
        shown: { p: raw`(0, 0)\ \text{at}\ \tfrac14,\ (2, 0)\ \text{at}\ \tfrac34` },
      },
    },
    {
      prefix: [raw`\mathbb`],
      pattern: raw`\mathbb{E}_{x,y\sim p(x\mid y)q(y)}[a],\ \mathbb{E}_{p}[a],\ \mathbb{E}\lVert a\rVert`,
      says: {
        en: 'Under a joint law what another law depends on is drawn first; a law alone is over the world’s space; a norm needs no brackets.',
        zh: '对联合分布，先取被依赖的变量；只写分布时，对环境的空间变量取均值；范数不必再加括号。',
      },
      types: ['anything, law → anything'],
      operator: 'expectation',
      example: {
        tex: raw`\mathbb{E}_{p}\left\|\boldsymbol{x}\right\|^2 = 3`,
        scope: {
          bindings: { p: atoms([[0], [2]], [0.25, 0.75]) },
          space: '\\boldsymbol{x}',
        },
        shown: { p: raw`(0)\ \text{at}\ \tfrac14,\ (2)\ \text{at}\ \tfrac34` },
      },
    },
    {
      prefix: [raw`\mathbb`],
      pattern: raw`\boldsymbol{x}\in\mathbb{R}^{d}`,
      says: {
        en: 'A number set says where a name lives; it is read, not computed.',
        zh: '数集说明名字取值于何处；只读不算。',
      },
      types: ['number set'],
      operator: 'number set',
      example: { tex: raw`x + 1 = 3,\quad x\in\mathbb{R}`, scope: { bindings: { x: 2 } } },
    },
  ],
};

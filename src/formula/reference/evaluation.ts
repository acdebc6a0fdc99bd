import { map } from '../binding.ts';
import { mul, type Scalar } from '#numerics';
import type { GroupReference } from './construct.ts';

const { raw } = String;

export const evaluationReference: GroupReference = {
  group: 'evaluation at a point',
  title: { en: 'Evaluation at a point', zh: '在一点取值' },
  constructs: [
    {
      infix: ['|'],
      pattern: raw`a\,\big|_{x = b}`,
      says: {
        en: 'The product in front of the bar with other values for the names behind it.',
        zh: '把竖线后的名字换成所给的值，再求竖线前的乘积。',
      },
      types: ['anything, name, anything → anything'],
      operator: 'evaluation at',
      example: {
        tex: raw`\partial_x f(x)\big|_{x=a^2} = 2 a^2`,
        scope: { bindings: { x: 1, a: 3, f: map((x: Scalar) => mul(x, x)) } },
        shown: { f: raw`x\mapsto x^2` },
      },
    },
    {
      infix: ['|'],
      pattern: raw`u|_{A}`,
      says: {
        en: 'A function restricted to a set is read, and has no value: say at which point it is taken.',
        zh: '限制在集合上的函数可以读入，但没有值：请写明在哪一点取值。',
      },
      types: ['function, name → anything'],
      operator: 'restriction',
      example: { tex: raw`u|_{A} = 0`, scope: { bindings: { u: 1 } }, refused: 'not-supported' },
    },
  ],
};

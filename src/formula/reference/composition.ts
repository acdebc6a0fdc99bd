import { map } from '../binding.ts';
import { add, mul, type Scalar } from '#numerics';
import type { GroupReference } from './construct.ts';

const { raw } = String;

export const compositionReference: GroupReference = {
  group: 'composition',
  title: { en: 'Composition', zh: '复合' },
  constructs: [
    {
      infix: [raw`\circ`],
      pattern: raw`f\circ g`,
      says: {
        en: 'The function that takes g first and f then; it is evaluated at the world’s point.',
        zh: '先 g 后 f 的复合函数；在环境给定的点处求值。',
      },
      types: ['function, function → function'],
      operator: 'composition',
      example: {
        tex: raw`f\circ g = 2x + 2`,
        scope: {
          bindings: { x: 3, f: map((x: Scalar) => mul(2, x)), g: map((x: Scalar) => add(x, 1)) },
          space: 'x',
        },
        shown: { f: raw`x\mapsto 2x`, g: raw`x\mapsto x + 1` },
      },
    },
  ],
};

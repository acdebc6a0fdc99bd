import type { GroupReference } from './construct.ts';

const { raw } = String;

export const remaindersReference: GroupReference = {
  group: 'remainders',
  title: { en: 'Remainders', zh: '余项' },
  constructs: [
    {
      prefix: ['O'],
      pattern: raw`a = b + O(h^{p})`,
      says: {
        en: 'The error falls like that power of the step: the engine halves the step and measures the slope.',
        zh: '误差随步长按此幂次减小：引擎逐次减半步长，测其斜率。',
      },
      types: ['name → statement'],
      operator: 'remainder',
      example: {
        tex: raw`e^{h} = 1 + h + O(h^2)`,
        scope: { bindings: { h: 0.1 }, step: { symbol: 'h', start: 0.1 } },
        relation: { kind: 'approximation' },
      },
    },
    {
      prefix: ['O'],
      pattern: raw`O(r^{d}),\ O\big((|m|+|n|)^3\big)`,
      says: {
        en: 'Any other size is read and shown; what is not a numbered power of one step has no slope to measure.',
        zh: '其他量级会被读出并显示；不是单一步长的数字幂次的，没有斜率可测。',
      },
      types: ['number → statement'],
      operator: 'order of size',
      example: {
        tex: raw`a = O(r^d)`,
        scope: { bindings: { a: 1, r: 2, d: 3 } },
        refused: 'not-supported',
      },
    },
  ],
};

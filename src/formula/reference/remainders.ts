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
  ],
};

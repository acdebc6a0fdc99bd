import { average, family, ofEvents, range } from '../binding.ts';
import type { Construct } from './construct.ts';

const { raw } = String;

/** The probability that so many fair coins show given sides. */
const fair = (coins: number): number => 2 ** -coins;

/** Names whose meaning depends on which variables stand behind them. */
export const randomNames: readonly Construct[] = [
  {
    pattern: raw`p(x_t\mid x_1,\dots,x_{t-1}),\ p(x_t=b\mid x_{<t}),\ p(\cdot\mid x_j)`,
    says: {
      en: 'A function of random variables looks at which variables its arguments are: a name with its subscript, an event, or all values at once where a variable is left open.',
      zh: '随机变量的函数要看自变量是哪些变量：带下标的名字、事件，或留空的变量（此时给出它在所有取值处的值）。',
    },
    types: ['name → number', 'name → table'],
    operator: 'call',
    example: {
      tex: raw`p(x_2\mid x_1) = \frac{p(x_1,x_2)}{p(x_1)},\quad \sum_{b}p(x_2=b\mid x_{<2}) = 1`,
      scope: {
        bindings: {
          p: ofEvents(([events = []], given) => fair(events.length + given.length) / fair(given.length)),
          x: family((i: number) => i - 1),
        },
        domains: { b: range(0, 1) },
      },
      shown: { p: raw`\text{two fair coins}`, x: raw`i\mapsto i-1` },
    },
  },
  {
    pattern: raw`\mathcal{P}[a_j]`,
    says: {
      en: 'A name that the world binds to an average: the weighted mean over its index of what stands in the brackets.',
      zh: '由取值环境给成加权平均的名字：对方括号中的式子按其指标取加权平均。',
    },
    types: ['number → number'],
    operator: 'average',
    example: {
      tex: raw`\mathcal{P}[j^2] = 5`,
      scope: {
        bindings: {
          '\\mathcal{P}': average('j', [
            [1, 0.5],
            [3, 0.5],
          ]),
        },
      },
      shown: { '\\mathcal{P}': raw`\tfrac12(a_1 + a_3)` },
    },
  },
];

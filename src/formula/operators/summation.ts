import { Collector } from '../algebra/collector.ts';
import { integersBetween } from '../algebra/elements.ts';
import { pointwise } from '../algebra/point.ts';
import { bare, parenthesised } from '../parentheses.ts';
import type { Operator } from '../tree.ts';

export interface SummationData {
  readonly index: string;
  readonly sign: '\\sum' | '\\prod';
}

/** `\sum_{i=a}^{b}` and `\prod_{i=a}^{b}`; without terms, 0 and 1. */
export const summation: Operator<SummationData> = {
  name: 'summation',
  running: ({ data }) => [data.index],
  compile(self, compile) {
    const [body, first, last] = self.parts;
    if (body === undefined || first === undefined || last === undefined) {
      throw new Error('a sum has a body and limits');
    }
    const evaluate = pointwise(body, compile);
    const from = compile(first);
    const to = compile(last);
    const { index, sign } = self.data;
    return (environment) => {
      const values = integersBetween(from(environment), to(environment), self.range, first.range, last.range);
      const collector = new Collector(sign, self.range);
      for (const value of values) collector.take(evaluate(environment.bind(index, value)));
      return collector.close();
    };
  },
  read(self, read) {
    const [body, first, last] = self.parts;
    if (body === undefined || first === undefined || last === undefined) return '';
    const { sign, index } = self.data;
    return `${sign}_{${index}=${bare(read(first))}}^{${bare(read(last))}}${parenthesised(read(body))}`;
  },
};

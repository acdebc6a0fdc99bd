import { Collector } from '../algebra/collector.ts';
import { pointwise } from '../algebra/point.ts';
import { parenthesised } from '../parentheses.ts';
import type { Operator } from '../tree.ts';
import { compileSelection, type Selection } from './selection.ts';
import type { SummationData } from './summation.ts';

export interface SetSummationData extends Selection {
  readonly sign: SummationData['sign'];
}

/** `\sum_{j\ne i}`, `\prod_{b\in S}`: over every selected combination of indices. */
export const setSummation: Operator<SetSummationData> = {
  name: 'summation over a set',
  running: ({ data }) => data.indices.flatMap(({ names }) => names),
  compile(self, compile) {
    const [body] = self.parts;
    if (body === undefined) throw new Error('a sum has a body');
    const evaluate = pointwise(body, compile);
    const visit = compileSelection(self.data, self.range, compile);
    return (environment) => {
      const collector = new Collector(self.data.sign, self.range);
      visit(environment, (selected) => {
        collector.take(evaluate(selected));
      });
      return collector.close();
    };
  },
  read(self, read) {
    const [body] = self.parts;
    return `${self.data.sign}_{${self.data.tex}}${parenthesised(body === undefined ? '' : read(body))}`;
  },
};

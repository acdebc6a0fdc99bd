import { Collector } from '../algebra/collector.ts';
import { multiply } from '../algebra/multiply.ts';
import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { bare } from '../parentheses.ts';
import { shapeOf } from '../shape.ts';
import type { Operator } from '../tree.ts';
import { Average } from '../value.ts';

/** `\mathcal{P}[a_j]`, where the world binds the name to an average: the weighted mean of a over its index. */
export const averaging: Operator<null> = {
  name: 'average',
  compile(self, compile) {
    const [head, body] = self.parts;
    if (head === undefined || body === undefined) throw new Error('an average has a name and a body');
    const locate = compile(head);
    const evaluate = pointwise(body, compile);
    return (environment) => {
      const average = locate(environment);
      if (!(average instanceof Average)) {
        throw new FormulaError('wrong-type/average', head.range, { value: shapeOf(average) });
      }
      const collector = new Collector('\\sum', self.range);
      for (const [value, weight] of average.weights) {
        const term = multiply(weight, evaluate(environment.bind(average.index, value)), self.range);
        gauge.scale *= Math.abs(weight);
        collector.take(term);
      }
      return collector.close();
    };
  },
  read(self, read) {
    const [head, body] = self.parts;
    if (head === undefined || body === undefined) return '';
    return `${read(head, 'function')}\\left[${bare(read(body))}\\right]`;
  },
};

import { FormulaError } from '../error.ts';
import { bare } from '../parentheses.ts';
import { shapeOf } from '../shape.ts';
import type { Operator } from '../tree.ts';
import { IndexRange } from '../value.ts';

/** `>1` or `<d` as a subscript: the components behind the first, or before the d-th; `\ge` and `\le` include the bound. */
export const componentRange: Operator<{ readonly sign: string }> = {
  name: 'range of components',
  compile(self, compile) {
    const [part] = self.parts;
    if (part === undefined) throw new Error('a range of components has a bound');
    const evaluate = compile(part);
    return (environment) => {
      const bound = evaluate(environment);
      if (typeof bound === 'number' && Number.isInteger(bound)) return selected(self.data.sign, bound);
      throw new FormulaError('wrong-type/component-bound', part.range, {
        bound: typeof bound === 'number' ? bound : shapeOf(bound),
      });
    };
  },
  read: (self, read) =>
    `${self.data.sign}${self.data.sign.startsWith('\\') ? ' ' : ''}` +
    self.parts.map((part) => bare(read(part))).join(''),
};

function selected(sign: string, bound: number): IndexRange {
  if (sign === '<') return new IndexRange(1, bound - 1);
  if (sign === '\\le') return new IndexRange(1, bound);
  return new IndexRange(sign === '>' ? bound + 1 : bound, Infinity);
}

import { FactorAccount, TermAccount } from '../account.ts';
import { add } from '../algebra/add.ts';
import { multiply } from '../algebra/multiply.ts';
import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge, spend } from '../gauge.ts';
import { limits } from '../limits.ts';
import { bare, parenthesised } from '../parentheses.ts';
import type { Node, Operator } from '../tree.ts';
import { typeName, type Value } from '../value.ts';

export interface SummationData {
  readonly index: string;
  readonly sign: '\\sum' | '\\prod';
}

/** `\sum_{i=a}^{b}` and `\prod_{i=a}^{b}`; without terms, 0 and 1. */
export const summation: Operator<SummationData> = {
  name: 'summation',
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
      const start = integer(from(environment), first);
      const end = integer(to(environment), last);
      // A hopeless count is refused before the first term.
      if (end - start >= limits.evaluations) spend(end - start, self.range);
      const account = sign === '\\sum' ? new TermAccount() : new FactorAccount();
      let total: Value = sign === '\\sum' ? 0 : 1;
      for (let i = start; i <= end; i += 1) {
        const next = evaluate(environment.bind(index, i));
        const size = gauge.scale;
        if (i === start) total = next;
        else total = sign === '\\sum' ? add(total, next, self.range) : multiply(total, next, self.range);
        account.entry(size, self.range);
      }
      account.close();
      return total;
    };
  },
  read(self, read) {
    const [body, first, last] = self.parts;
    if (body === undefined || first === undefined || last === undefined) return '';
    const { sign, index } = self.data;
    return `${sign}_{${index}=${bare(read(first))}}^{${bare(read(last))}}${parenthesised(read(body))}`;
  },
};

function integer(value: Value, part: Node): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new FormulaError(
    'wrong-type',
    `a sum runs over integers, not to ${typeof value === 'number' ? value : typeName(value)}`,
    part.range,
    'bind the limit to an integer',
  );
}

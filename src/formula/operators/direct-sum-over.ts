import { TermAccount } from '../account.ts';
import { directSum } from '../algebra/direct-sum.ts';
import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge, spend } from '../gauge.ts';
import type { Token } from '../lexer.ts';
import { limits } from '../limits.ts';
import { node } from '../node.ts';
import { bare, parenthesised } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import { precedence } from '../precedence.ts';
import { shapeOf } from '../shape.ts';
import type { Node, Operator } from '../tree.ts';
import { type Value } from '../value.ts';
import { isSymbol } from './symbol.ts';

/** `\bigoplus_{s=a}^{b} A_s`: the block-diagonal matrix of the members of a range. */
export const directSumOver: Operator<{ readonly index: string }> = {
  name: 'direct sum over a range',
  compile(self, compile) {
    const [body, first, last] = self.parts;
    if (body === undefined || first === undefined || last === undefined)
      throw new Error('a direct sum has limits');
    const evaluate = pointwise(body, compile);
    const [from, to] = [compile(first), compile(last)];
    return (environment) => {
      const start = integer(from(environment), first);
      const end = integer(to(environment), last);
      if (end - start >= limits.evaluations) spend(end - start, self.range);
      const account = new TermAccount();
      const blocks: Value[] = [];
      for (let s = start; s <= end; s += 1) {
        blocks.push(evaluate(environment.bind(self.data.index, s)));
        account.entry(gauge.scale, self.range);
      }
      account.close();
      return directSum(blocks, self.range);
    };
  },
  read(self, read) {
    const [body, first, last] = self.parts;
    if (body === undefined || first === undefined || last === undefined) return '';
    const limits = `_{${self.data.index}=${bare(read(first))}}^{${bare(read(last))}}`;
    return `\\bigoplus${limits}${parenthesised(read(body))}`;
  },
};

function integer(value: Value, part: Node): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new FormulaError('wrong-type/index', part.range, {
    bound: typeof value === 'number' ? value : shapeOf(value),
  });
}

/** Parses `_{s=a}^{b}` and the product behind it. */
export function parseDirectSumOver(parser: Parser, token: Token): Node {
  const below = parser.take('_') ? parser.over(parser.groupTokens()) : undefined;
  const name = below?.operand();
  if (below === undefined || name === undefined || !isSymbol(name) || !below.take('=') || !parser.isAt('^')) {
    throw new FormulaError('not-supported/direct-sum-index', parser.rangeSince(token));
  }
  const first = below.whole();
  parser.next();
  const last = parser.fresh(() => parser.argument());
  const body = parser.expression(precedence.product);
  return node(directSumOver, [body, first, last], { index: name.data.key }, parser.rangeSince(token));
}

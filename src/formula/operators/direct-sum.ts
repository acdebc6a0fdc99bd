import { directSum } from '../algebra/direct-sum.ts';
import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { isNode, node } from '../node.ts';
import { parenthesised } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import { precedence } from '../precedence.ts';
import { span } from '../range.ts';
import type { Group } from '../registry.ts';
import type { Evaluate, Node, Operator } from '../tree.ts';
import type { Value } from '../value.ts';
import { parseDirectSumOver } from './direct-sum-over.ts';
import { fillingOf } from './filling.ts';
import { ellipsis } from './ellipsis.ts';

/** `A\oplus B\oplus\cdots\oplus C`: the block-diagonal matrix of its terms; dots stand for terms that count up. */
export const orthogonalSum: Operator<null> = {
  name: 'direct sum',
  compile(self, compile) {
    const terms = termsOf(self, compile);
    return (environment) => {
      let scale = 0;
      const blocks = terms.flatMap((term) => {
        const values = term(environment);
        scale += gauge.scale;
        return values;
      });
      gauge.scale = scale;
      return directSum(blocks, self.range);
    };
  },
  read: (self, read) => parenthesised(self.parts.map((part) => read(part)).join('\\oplus ')),
};

/** What each term stands for: one value, or with dots between two terms all that count up from one to the other. */
function termsOf(
  self: Node,
  compile: (part: Node) => Evaluate,
): ((environment: Parameters<Evaluate>[0]) => readonly Value[])[] {
  const { parts } = self;
  const at = parts.findIndex((part) => isNode(part, ellipsis));
  const single = (part: Node): ((environment: Parameters<Evaluate>[0]) => readonly Value[]) => {
    const evaluate = pointwise(part, compile);
    return (environment) => [evaluate(environment)];
  };
  if (at === -1) return parts.map(single);
  // Terms in front of the dots that do not count up, such as a first block of another kind, stand for themselves.
  for (let from = Math.max(0, at - 2); from < at; from += 1) {
    const shown = [...parts.slice(from, at), null, parts[at + 1] ?? null];
    const run = fillingOf(
      shown.map((part) => [part]),
      compile,
      self.range,
    );
    if (run === undefined) continue;
    return [
      ...parts.slice(0, from).map(single),
      (environment) => run(environment).flat(),
      ...parts.slice(at + 2).map(single),
    ];
  }
  throw new FormulaError('not-supported/dotted-terms', parts[at]?.range ?? self.range);
}

function parseSum(parser: Parser, left: Node): Node {
  const right = parser.expression(precedence.product + 1);
  const terms = isNode(left, orthogonalSum) ? left.parts : [left];
  return node(orthogonalSum, [...terms, right], null, span(left.range, right.range));
}

export const directSums: Group = {
  name: 'direct sums',
  prefix: { '\\bigoplus': parseDirectSumOver },
  infix: { '\\oplus': { precedence: precedence.product, parse: parseSum } },
};

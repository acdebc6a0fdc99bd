import { real } from '#numerics';
import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { node } from '../node.ts';
import { parenthesised } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import { precedence } from '../precedence.ts';
import type { Token } from '../lexer.ts';
import { shapeOf } from '../shape.ts';
import type { Node, Operator } from '../tree.ts';
import { isScalar, type Value } from '../value.ts';
import { parseSelection } from './selection-grammar.ts';
import { compileSelection, nodesOf, type Selection } from './selection.ts';

interface ExtremumOverData extends Selection {
  readonly name: 'min' | 'max';
}

/** `\max_{0\le i<n} a_i`: the largest value over all selected indices. */
export const extremumOver: Operator<ExtremumOverData> = {
  name: 'extremum over a set',
  compile(self, compile) {
    const [body] = self.parts;
    if (body === undefined) throw new Error('an extremum has a body');
    const evaluate = pointwise(body, compile);
    const visit = compileSelection(self.data, self.range, compile);
    const direction = self.data.name === 'max' ? 1 : -1;
    return (environment) => {
      let best: Value | undefined;
      let height = -Infinity;
      let scale = 0;
      visit(environment, (selected) => {
        const value = evaluate(selected);
        scale = Math.max(scale, gauge.scale);
        if (!isScalar(value)) {
          throw new FormulaError('wrong-type/ordered', body.range, { value: shapeOf(value) });
        }
        // A NaN wins, as it does among two numbers.
        if (best !== undefined && direction * real(value) <= height) return;
        height = direction * real(value);
        best = value;
      });
      gauge.scale = scale;
      if (best !== undefined) return best;
      throw new FormulaError('failed-evaluation/extremum', self.range, { name: self.data.name });
    };
  },
  read: ({ parts: [body], data: { name, tex } }, read) =>
    `\\${name}_{${tex}}${parenthesised(body === undefined ? '' : read(body))}`,
};

/** Parses `_{…}` and the product behind it. */
export function parseExtremumOver(parser: Parser, token: Token, name: 'min' | 'max'): Node {
  parser.expect('_');
  const below = parser.groupTokens();
  const selection = parser.fresh(() => parseSelection(parser, below));
  const body = parser.expression(precedence.product);
  return node(extremumOver, [body, ...nodesOf(selection)], { ...selection, name }, parser.rangeSince(token));
}

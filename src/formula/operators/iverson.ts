import { holds } from '../algebra/holds.ts';
import { orderSigns } from '../signs.ts';
import { pointwise } from '../algebra/point.ts';
import { gauge } from '../gauge.ts';
import { node } from '../node.ts';
import type { Parser } from '../parser.ts';
import { bare } from '../parentheses.ts';
import type { Token } from '../lexer.ts';
import type { Node, Operator } from '../tree.ts';

/** `[a = b]`, `[i < j \le n]`, `\mathbf{1}\{a\le x\le b\}`: 1 where the relations hold and 0 elsewhere. */
export const iverson: Operator<{ readonly signs: readonly string[] }> = {
  name: 'Iverson bracket',
  compile(self, compile) {
    const sides = self.parts.map((part) => pointwise(part, compile));
    return (environment) => {
      const values = sides.map((side) => side(environment));
      const isTrue = self.data.signs.every((sign, i) =>
        holds(values[i] ?? 0, sign, values[i + 1] ?? 0, self.parts[i + 1]?.range ?? self.range),
      );
      gauge.scale = isTrue ? 1 : 0;
      return isTrue ? 1 : 0;
    };
  },
  read(self, read) {
    const sides = self.parts.map(
      (part, i) => `${i === 0 ? '' : (self.data.signs[i - 1] ?? '')} ${bare(read(part))}`,
    );
    return `\\left[${sides.join('')}\\right]`;
  },
};

/** Parses the rest of a bracket whose first expression is followed by a relation sign. */
export function parseIverson(parser: Parser, open: Token, first: Node, close = ']'): Node {
  const sides = [first];
  const signs: string[] = [];
  while (orderSigns.has(parser.peek().text)) {
    signs.push(parser.next().text);
    sides.push(parser.expression());
  }
  parser.expect(close, open);
  return node(iverson, sides, { signs }, parser.rangeSince(open));
}

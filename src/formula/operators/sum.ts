import { operations } from '#numerics';
import { add, negate, subtract } from '../algebra/add.ts';
import { pointwise } from '../algebra/point.ts';
import { gauge } from '../gauge.ts';
import { isNode, node } from '../node.ts';
import { parenthesised } from '../parentheses.ts';
import { precedence } from '../precedence.ts';
import { span } from '../range.ts';
import type { Group } from '../registry.ts';
import type { Node, Operator } from '../tree.ts';

/** Terms with their signs; a leading minus is a sum of one term. */
export const sum: Operator<{ readonly signs: readonly (1 | -1)[] }> = {
  name: 'sum',
  isPlain: true,
  compile(self, compile) {
    const terms = self.parts.map((part) => pointwise(part, compile));
    const { signs } = self.data;
    const [first] = terms;
    if (first === undefined) throw new Error('a sum has terms');
    return (environment) => {
      let value = first(environment);
      let { scale } = gauge;
      if (signs[0] === -1) value = negate(value, self.range);
      for (let i = 1; i < terms.length; i += 1) {
        const term = terms[i]?.(environment) ?? 0;
        scale += gauge.scale;
        if (typeof value === 'number' && typeof term === 'number') {
          operations.count += 1;
          value = signs[i] === -1 ? value - term : value + term;
          continue;
        }
        // The term that does not fit is underlined, not the sum.
        const at = self.parts[i]?.range ?? self.range;
        value = signs[i] === -1 ? subtract(value, term, at) : add(value, term, at);
      }
      gauge.scale = scale;
      return value;
    };
  },
  read(self, read) {
    const terms = self.parts.map(
      (part, i) => `${self.data.signs[i] === -1 ? '-' : i > 0 ? '+' : ''}${read(part)}`,
    );
    return parenthesised(terms.join(' '));
  },
};

/** A sum with one more term. */
export function extend(left: Node, right: Node, sign: 1 | -1): Node {
  const isSum = isNode(left, sum);
  const parts = isSum ? left.parts : [left];
  const signs = isSum ? left.data.signs : [1 as const];
  return node(sum, [...parts, right], { signs: [...signs, sign] }, span(left.range, right.range));
}

export const sums: Group = {
  name: 'sums',
  prefix: {
    '-': (parser, token) => {
      const operand = parser.expression(precedence.sign);
      return node(sum, [operand], { signs: [-1] }, span(token.range, operand.range));
    },
    '+': (parser) => parser.expression(precedence.sign),
  },
  infix: {
    '+': {
      precedence: precedence.sum,
      parse: (parser, left) => extend(left, parser.expression(precedence.sum + 1), 1),
    },
    '-': {
      precedence: precedence.sum,
      parse: (parser, left) => extend(left, parser.expression(precedence.sum + 1), -1),
    },
  },
};

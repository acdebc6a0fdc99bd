import type { Scalar } from '#numerics';
import { maximum, real } from '#numerics';
import { derivativeAlong } from '../algebra/derivative-along.ts';
import { pointwise } from '../algebra/point.ts';
import { matrices } from '../chapters.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { isNode, node } from '../node.ts';
import { parenthesised } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import { span } from '../range.ts';
import type { Node, Operator } from '../tree.ts';
import type { Token } from '../lexer.ts';
import { shapeOf } from '../shape.ts';
import { isScalar } from '../value.ts';
import { bracket } from './bracket.ts';

/** `[a]'`: the derivative by the name that the world declares for primes. */
export const prime: Operator<null> = {
  name: 'prime',
  compile(self, compile) {
    const [operand] = self.parts;
    if (operand === undefined) throw new Error('a prime has an operand');
    const evaluate = pointwise(operand, compile);
    return (environment) => {
      const name = environment.root.prime;
      const at = name === undefined ? undefined : environment.get(name);
      if (name === undefined || at === undefined || !isScalar(at)) {
        throw new FormulaError('no-variable/prime', self.range);
      }
      return derivativeAlong((x: Scalar) => evaluate(environment.hold(name, x)), at, self.range);
    };
  },
  read: (self, read) => `\\left[${self.parts.map((part) => read(part)).join('')}\\right]'`,
};

/** `(a)_+`: a where it is positive, else 0. */
export const positivePart: Operator<null> = {
  name: 'positive part',
  compile(self, compile) {
    const [operand] = self.parts;
    if (operand === undefined) throw new Error('a positive part has an operand');
    const evaluate = pointwise(operand, compile);
    return (environment) => {
      const value = evaluate(environment);
      if (!isScalar(value)) {
        throw new FormulaError('wrong-type/positive-part', self.range, { value: shapeOf(value) });
      }
      // Where the sign is sure, what is cut off has no rounding error.
      if (real(value) <= 0) gauge.scale = Math.max(0, gauge.scale + real(value));
      return maximum(value, 0);
    };
  },
  read: (self, read) => `${parenthesised(self.parts.map((part) => read(part)).join(''))}_{+}`,
};

/** Makes the derivative of what stands in front of a prime. */
export function parsePrime(_parser: Parser, left: Node, token: Token): Node {
  return node(prime, [left], null, span(left.range, token.range));
}

/** Parses what stands below a bracket: `+`, or the place of an entry. */
export function parseSubscript(parser: Parser, left: Node, token: Token): Node {
  const isGroup = parser.isAt('{') && parser.peek(1).text === '+' && parser.peek(2).text === '}';
  if (!isNode(left, bracket)) throw parser.unexpected(token, 'left-over');
  if (!parser.isAt('+') && !isGroup) return matrices.now.parseEntry(parser, left, token);
  parser.groupTokens();
  return node(positivePart, [left], null, span(left.range, parser.rangeSince(token)));
}

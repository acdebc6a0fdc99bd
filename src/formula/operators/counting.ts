import { div, mul, operations, sub, type Scalar } from '#numerics';
import { binomialOf, factorialOf } from '../algebra/combinatorics.ts';
import { asInteger, integerOf, likeOperands } from '../algebra/integer.ts';
import { magnitude } from '../algebra/magnitude.ts';
import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { node } from '../node.ts';
import { bare, parenthesised } from '../parentheses.ts';
import type { Range } from '../range.ts';
import { span } from '../range.ts';
import type { Group } from '../registry.ts';
import { shapeOf } from '../shape.ts';
import type { Operator } from '../tree.ts';
import { isScalar, type Value } from '../value.ts';
import { unwrap } from './bracket.ts';

/** `n!` of an integer; exact where n is. */
export const factorial: Operator<null> = {
  name: 'factorial',
  compile(self, compile) {
    const [operand] = self.parts;
    if (operand === undefined) throw new Error('a factorial has an operand');
    const evaluate = pointwise(operand, compile);
    return (environment) => {
      const n = evaluate(environment);
      return counted(factorialOf(integerOf(n, 'n!', self.range), self.range), n);
    };
  },
  read: (self, read) => `${parenthesised(self.parts.map((part) => read(part)).join(''))}!`,
};

/** `\binom{n}{k}`; exact where n or k is, and for any number n where k is an integer. */
export const binomial: Operator<null> = {
  name: 'binomial coefficient',
  compile(self, compile) {
    const [above, below] = self.parts;
    if (above === undefined || below === undefined) throw new Error('a binomial coefficient has two parts');
    const evaluateAbove = pointwise(above, compile);
    const evaluateBelow = pointwise(below, compile);
    return (environment) => {
      const n = evaluateAbove(environment);
      const terms = gauge.scale;
      const k = evaluateBelow(environment);
      const choose = integerOf(k, '\\binom', below.range);
      const from = asInteger(n);
      if (from !== undefined) return counted(binomialOf(from, choose, self.range), n, k);
      return generalised(n, Number(choose), terms, self.range);
    };
  },
  read: (self, read) => `\\binom{${self.parts.map((part) => bare(read(part))).join('}{')}}`,
};

/** A count as a value, with its size on the gauge. */
function counted(count: bigint, ...operands: readonly Value[]): Value {
  const value = likeOperands(count, ...operands);
  if (typeof value === 'number' && !Number.isSafeInteger(value)) operations.count += 1;
  gauge.scale = magnitude(value);
  return value;
}

/** n(n−1)⋯(n−k+1)/k! of a number that is no integer. */
function generalised(n: Value, k: number, terms: number, range: Range): Value {
  if (!isScalar(n)) {
    throw new FormulaError('wrong-type/binomial', range, { value: shapeOf(n) });
  }
  let result: Scalar = k < 0 ? 0 : 1;
  let size = 1;
  for (let i = 0; i < k; i += 1) {
    result = div(mul(result, sub(n, i)), i + 1);
    size *= (terms + i) / (i + 1);
  }
  gauge.scale = Math.max(size, magnitude(result));
  return result;
}

export const countings: Group = {
  name: 'counting',
  prefix: {
    '\\binom': (parser, token) =>
      node(binomial, [parser.argument(), parser.argument()], null, parser.rangeSince(token)),
  },
  postfix: {
    '!': (_parser, left, token) => node(factorial, [unwrap(left)], null, span(left.range, token.range)),
  },
};

import { real } from '#numerics';
import { asInteger } from '../algebra/integer.ts';
import { magnitude } from '../algebra/magnitude.ts';
import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { node } from '../node.ts';
import { bare, parenthesised } from '../parentheses.ts';
import { precedence } from '../precedence.ts';
import { span } from '../range.ts';
import type { Group, Prefix } from '../registry.ts';
import { shapeOf } from '../shape.ts';
import type { Operator } from '../tree.ts';
import { isScalar, Rational, type Value } from '../value.ts';
import { likeOperands } from '../algebra/integer.ts';

/** Which integer next to a number is meant. */
interface RoundingData {
  readonly towards: 'below' | 'above';
}

const bars = { below: ['\\lfloor', '\\rfloor'], above: ['\\lceil', '\\rceil'] } as const;

/** `\lfloor x \rfloor` and `\lceil x \rceil`: the nearest integer that is not above, or not below. */
export const rounding: Operator<RoundingData> = {
  name: 'rounding',
  compile(self, compile) {
    const [operand] = self.parts;
    if (operand === undefined) throw new Error('a rounding has an operand');
    const evaluate = pointwise(operand, compile);
    const up = self.data.towards === 'above';
    return (environment) => {
      const value = evaluate(environment);
      const integer = nextTo(value, up);
      if (integer === undefined) {
        throw new FormulaError('wrong-type/rounding', self.range, { value: shapeOf(value) });
      }
      gauge.scale = magnitude(integer);
      return integer;
    };
  },
  read(self, read) {
    const [open, close] = bars[self.data.towards];
    return `\\left${open} ${self.parts.map((part) => bare(read(part))).join('')}\\right${close}`;
  },
};

function nextTo(value: Value, up: boolean): Value | undefined {
  if (typeof value === 'bigint') return value;
  if (value instanceof Rational) {
    const below = floorDivision(value.numerator, value.denominator);
    return up ? below + 1n : below;
  }
  if (!isScalar(value)) return undefined;
  return up ? Math.ceil(real(value)) : Math.floor(real(value));
}

function floorDivision(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** `a\bmod n`: the remainder from 0 to n − 1 of an integer. */
export const modulo: Operator<null> = {
  name: 'remainder of a division',
  compile(self, compile) {
    const [first, second] = self.parts;
    if (first === undefined || second === undefined) throw new Error('a division has two parts');
    const dividend = pointwise(first, compile);
    const divisor = pointwise(second, compile);
    return (environment) => {
      const [a, b] = [dividend(environment), divisor(environment)];
      const [x, n] = [asInteger(a), asInteger(b)];
      if (x === undefined || n === undefined || n <= 0n) {
        throw new FormulaError('wrong-type/modulo', self.range);
      }
      const value = likeOperands(((x % n) + n) % n, a, b);
      gauge.scale = magnitude(value);
      return value;
    };
  },
  read: (self, read) => parenthesised(self.parts.map((part) => read(part)).join('\\bmod ')),
};

function between(towards: RoundingData['towards']): Prefix {
  return (parser, token) => {
    const content = parser.bracketed(token, bars[towards][1]);
    return node(rounding, [content], { towards }, parser.rangeSince(token));
  };
}

export const roundings: Group = {
  name: 'rounding',
  prefix: { '\\lfloor': between('below'), '\\lceil': between('above') },
  infix: {
    '\\bmod': {
      precedence: precedence.product,
      parse: (parser, left) => {
        const right = parser.expression(precedence.product + 1);
        return node(modulo, [left, right], null, span(left.range, right.range));
      },
    },
  },
};

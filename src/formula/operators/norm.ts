import * as numerics from '#numerics';
import type { Scalar } from '#numerics';
import { pointwise } from '../algebra/point.ts';
import { exact, matrices } from '../chapters.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import type { Token } from '../lexer.ts';
import { node } from '../node.ts';
import { bare } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import type { Group } from '../registry.ts';
import { shapeOf } from '../shape.ts';
import type { Node, Operator } from '../tree.ts';
import {
  FiniteSet,
  isExact,
  isMatrix,
  isNumeric,
  isScalar,
  isVector,
  type Numeric,
  type Value,
  type Vector,
} from '../value.ts';

/** `\lVert v \rVert`: the Euclidean norm of a column, the Frobenius norm of a matrix. */
export const norm: Operator<null> = {
  name: 'norm',
  isPlain: true,
  compile(self, compile) {
    const [operand] = self.parts;
    if (operand === undefined) throw new Error('a norm has an operand');
    const evaluate = pointwise(operand, compile);
    return (environment) => {
      const value = evaluate(environment);
      if (isVector(value)) return euclidean(value);
      if (isMatrix(value)) return euclidean(value.flat());
      if (isNumeric(value)) return absoluteValue(value);
      throw new FormulaError('wrong-type/norm', self.range, { value: shapeOf(value) });
    };
  },
  read: (self, read) => `\\left\\lVert ${self.parts.map((part) => bare(read(part))).join('')}\\right\\rVert`,
};

/** `|x|`: the absolute value of a number; of a matrix, of its determinant; of a set, how many elements it has. */
export const absolute: Operator<null> = {
  name: 'absolute value',
  isPlain: true,
  compile(self, compile) {
    const [operand] = self.parts;
    if (operand === undefined) throw new Error('an absolute value has an operand');
    const evaluate = pointwise(operand, compile);
    return (environment) => {
      const value = evaluate(environment);
      if (isNumeric(value)) return absoluteValue(value);
      if (value instanceof FiniteSet) return cardinality(value);
      if (isExact(value)) return exact.now.absoluteExact(value);
      if (isVector(value)) throw notBetweenBars(value, self);
      return matrices.now.absoluteDeterminant(value, self.range);
    };
  },
  read: (self, read) => `\\left|${self.parts.map((part) => bare(read(part))).join('')}\\right|`,
};

/** The number of elements, which is never rounded. */
function cardinality({ elements }: FiniteSet): bigint {
  gauge.scale = elements.length;
  return BigInt(elements.length);
}

function notBetweenBars(value: Value, self: Node): FormulaError {
  return new FormulaError('wrong-type/bars', self.range, { value: shapeOf(value) });
}

function euclidean(entries: Vector): Scalar {
  return entries.every(isScalar) ? numerics.norm(entries) : numerics.norm(entries.map(absoluteValue));
}

function absoluteValue(value: Numeric): Scalar {
  return value instanceof numerics.Complex ? numerics.cabs(value) : numerics.abs(value);
}

function between(operator: Operator<null>, close: string) {
  return (parser: Parser, token: Token): Node => {
    const content = parser.fresh(() => parser.expression(), close === '|' ? 'bars' : null);
    parser.expect(close, token);
    if (operator === norm && parser.take('_')) assertEuclidean(parser, token);
    return node(operator, [content], null, parser.rangeSince(token));
  };
}

/** Reads the subscript of a norm: `F` names what the norm of a matrix is anyway, as `2` does for a column. */
function assertEuclidean(parser: Parser, token: Token): void {
  const name = parser
    .groupTokens()
    .map(({ text }) => text)
    .join('');
  if (name === 'F' || name === '2') return;
  throw new FormulaError('not-supported/norm', parser.rangeSince(token), { name });
}

export const norms: Group = {
  name: 'norms',
  prefix: {
    '\\lVert': between(norm, '\\rVert'),
    '\\lvert': between(absolute, '\\rvert'),
    '|': between(absolute, '|'),
  },
};

import { operations, real, squaredNorm } from '#numerics';
import { leastSize } from '../algebra/least-size.ts';
import { magnitude } from '../algebra/magnitude.ts';
import { pointwise } from '../algebra/point.ts';
import { exponential, raise } from '../algebra/raise.ts';
import { inverted, transposed } from '../algebra/transpose.ts';
import { norms } from '../chapters.ts';
import { gauge } from '../gauge.ts';
import { isNode } from '../node.ts';
import { bare, parenthesised } from '../parentheses.ts';
import type { Evaluate, Node, Operator, Read } from '../tree.ts';
import { isExact, isMatrix, isNumeric, isScalar, isVector, Table, type Value } from '../value.ts';
import { literalValue } from './number.ts';
import { isSymbol } from './symbol.ts';

/** `a^b`; with base `e` the exponential function. */
export const power: Operator<null> = {
  name: 'power',
  isPlain: true,
  compile(self, compile) {
    const [first, second] = self.parts;
    if (first === undefined || second === undefined) throw new Error('a power has two parts');
    const exponent = pointwise(second, compile);
    const isEuler = isSymbol(first) && first.data.key === 'e';
    const squared = squaredNormOf(first, second, compile);
    if (squared !== undefined) return squared;
    const base = pointwise(first, compile);
    return (environment) => {
      if (isEuler && environment.get('e') === undefined) {
        const value = exponential(exponent(environment), self.range);
        if (isNumeric(value)) gauge.scale = magnitude(value) * (1 + gauge.scale);
        return value;
      }
      const a = base(environment);
      const terms = gauge.scale;
      const b = exponent(environment);
      if (b === 2 && typeof a === 'number') {
        operations.count += 1;
        const value = a * a;
        gauge.scale = a === 0 ? terms ** 2 : value + 2 * Math.abs(a) * terms;
        return value;
      }
      const value = raise(a, b, self.range);
      // A power of a matrix says itself how large its terms were; what its base was made of comes on top.
      if (isNumeric(value)) gauge.scale = scaleOf(value, a, b, terms, gauge.scale);
      else gauge.scale *= Math.max(1, terms / (magnitude(a) || 1));
      return value;
    };
  },
  read(self, read) {
    const [base, exponent] = self.parts;
    if (base === undefined || exponent === undefined) return '';
    return `${readBase(base, read)}^{${bare(read(exponent))}}`;
  },
};

/** `\lVert v\rVert^2` without the root, which has no derivative where v vanishes; undefined for any other power. */
function squaredNormOf(base: Node, exponent: Node, compile: (part: Node) => Evaluate): Evaluate | undefined {
  const [operand] = base.parts;
  if (!norms.isHere || !isNode(base, norms.now.norm) || operand === undefined || literalValue(exponent) !== 2)
    return undefined;
  const [evaluate, root] = [pointwise(operand, compile), compile(base)];
  return (environment) => {
    const value = evaluate(environment);
    const entries = isMatrix(value) ? value.flat() : value;
    if (!isVector(entries) || !entries.every(isScalar)) {
      const length = root(environment);
      const terms = gauge.scale;
      const result = raise(length, 2, base.range);
      gauge.scale = scaleOf(result, length, 2, terms, 2);
      return result;
    }
    const terms = gauge.scale;
    const result = squaredNorm(entries);
    gauge.scale = scaleOf(result, Math.sqrt(real(result)), 2, terms, 2);
    return result;
  };
}

/** |aᵇ| (1 + |b| · terms/|a| + |ln a| · terms of b); where a vanishes or is a matrix, the terms to that power. */
function scaleOf(value: Value, a: Value, b: Value, terms: number, exponents: number): number {
  if (isExact(value)) return magnitude(value);
  if (!isScalar(b)) return magnitude(value) * (1 + exponents);
  const size = isScalar(a) || a instanceof Table ? leastSize(a) : 0;
  if (size === 0) return Math.max(magnitude(value), terms ** Math.abs(real(b)));
  const byExponent =
    typeof b === 'number' && exponents === Math.abs(b) ? 0 : Math.abs(Math.log(size)) * exponents;
  return magnitude(value) * (1 + (Math.abs(real(b)) * terms) / size + byExponent);
}

/** `A^\top`: a matrix transposed, a column made a row. */
export const transpose: Operator<null> = {
  name: 'transpose',
  compile(self, compile) {
    const [operand] = self.parts;
    if (operand === undefined) throw new Error('a transpose has an operand');
    const evaluate = pointwise(operand, compile);
    return (environment) => transposed(evaluate(environment), self.range);
  },
  read: (self, read) => `${self.parts.map((part) => readBase(part, read)).join('')}^{\\top}`,
};

/** `A^{-1}`: a matrix inverted, a number's reciprocal. */
export const inverse: Operator<null> = {
  name: 'inverse',
  compile(self, compile) {
    const [operand] = self.parts;
    if (operand === undefined) throw new Error('an inverse has an operand');
    const evaluate = pointwise(operand, compile);
    return (environment) => {
      const value = evaluate(environment);
      const { scale } = gauge;
      const result = inverted(value, self.range);
      const size = magnitude(result);
      gauge.scale = size * (1 + scale * size);
      return result;
    };
  },
  read: (self, read) => `${self.parts.map((part) => readBase(part, read)).join('')}^{-1}`,
};

/** Operators whose reading shows where it begins, so that a power behind it has one meaning. */
const delimited = new Set(['name', 'number', 'call', 'norm', 'absolute value', 'number set']);

function readBase(base: Node, read: Read): string {
  const text = read(base);
  return delimited.has(base.operator.name) ? `{${text}}` : parenthesised(text);
}

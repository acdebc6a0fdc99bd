import { inner } from '../algebra/inner.ts';
import { multiply as times } from '../algebra/multiply.ts';
import { pointwise } from '../algebra/point.ts';
import { calculus, sets } from '../chapters.ts';
import { gauge, spend } from '../gauge.ts';
import { isNode, node } from '../node.ts';
import { parenthesised } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import { precedence } from '../precedence.ts';
import { span, type Range } from '../range.ts';
import type { Group } from '../registry.ts';
import type { Node, Operator } from '../tree.ts';
import { FiniteSet, isVector } from '../value.ts';
import { quotient } from './quotient.ts';

/** Factors side by side: numbers scale, matrices act, a row meets a column. */
export const product: Operator<null> = {
  name: 'product',
  isPlain: true,
  compile(self, compile) {
    const factors = self.parts.map((part) => pointwise(part, compile));
    const [first] = factors;
    if (first === undefined) throw new Error('a product has factors');
    return (environment) => {
      let value = first(environment);
      let { scale } = gauge;
      for (let i = 1; i < factors.length; i += 1) {
        const next = factors[i]?.(environment) ?? 1;
        scale *= gauge.scale;
        value = times(value, next, self.range);
      }
      gauge.scale = scale;
      return value;
    };
  },
  read: (self, read) => parenthesised(self.parts.map((part) => read(part)).join('\\,')),
};

/** A dot: the inner product of two columns, the pairs of two sets, an ordinary product of anything else. */
export const dot: Operator<{ readonly sign: string }> = {
  name: 'dot product',
  isPlain: true,
  compile(self, compile) {
    const [first, second] = self.parts;
    if (first === undefined || second === undefined) throw new Error('a dot stands between two factors');
    const left = pointwise(first, compile);
    const right = pointwise(second, compile);
    return (environment) => {
      const a = left(environment);
      const { scale } = gauge;
      const b = right(environment);
      gauge.scale *= scale;
      if (isVector(a) && isVector(b)) return inner(a, b, self.range);
      if (a instanceof FiniteSet && b instanceof FiniteSet) return pairsOf(a, b, self.range);
      return times(a, b, self.range);
    };
  },
  read: (self, read) => parenthesised(self.parts.map((part) => read(part)).join(` ${self.data.sign} `)),
};

/** The Cartesian product of two sets. */
function pairsOf(a: FiniteSet, b: FiniteSet, range: Range): FiniteSet {
  spend(a.elements.length * b.elements.length, range);
  return sets.now.pairs(a, b);
}

/** Multiplies two operands that stand side by side. */
export function multiply(left: Node, right: Node): Node {
  const factors = isNode(left, product) ? left.parts : [left];
  return node(product, [...factors, right], null, span(left.range, right.range));
}

function dotted(sign: string) {
  return {
    precedence: precedence.product,
    parse: (parser: Parser, left: Node): Node => {
      const right = parser.expression(precedence.product + 1);
      const range = span(left.range, right.range);
      // Only the chapter of calculus makes operators.
      const names = calculus.isHere ? calculus.now.namesOfTuple(left) : undefined;
      if (names !== undefined) return calculus.now.nablaNode(calculus.now.divergence, right, names, range);
      return node(dot, [left, right], { sign }, range);
    },
  };
}

export const products: Group = {
  name: 'products',
  infix: {
    '\\cdot': dotted('\\cdot'),
    '\\times': dotted('\\times'),
    '/': {
      precedence: precedence.product,
      // a/b c is a/(bc): the divisor takes what stands beside it.
      parse: (parser, left) => {
        const right = parser.expression(precedence.product + 1);
        return node(quotient, [left, right], null, span(left.range, right.range));
      },
    },
  },
};

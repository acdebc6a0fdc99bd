import { sub } from '#numerics';
import { accumulate } from '../algebra/accumulate.ts';
import { applyFunction } from '../algebra/apply-function.ts';
import { inner } from '../algebra/inner.ts';
import { magnitude } from '../algebra/magnitude.ts';
import { multiply } from '../algebra/multiply.ts';
import { atOwnPoint, densityAt } from '../algebra/point.ts';
import { spaceRule } from '../algebra/space-rule.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { node } from '../node.ts';
import { parenthesised } from '../parentheses.ts';
import { precedence } from '../precedence.ts';
import { span } from '../range.ts';
import type { Group } from '../registry.ts';
import type { Node, Operator } from '../tree.ts';
import { FunctionValue, isScalar, isVector, Law, type Value } from '../value.ts';

/** `p*q`: of two laws, the density of the sum of independent draws; of numbers and columns, their product. */
export const convolution: Operator<null> = {
  name: 'convolution',
  compile(self, compile) {
    const [first, second] = self.parts;
    if (first === undefined || second === undefined) throw new Error('a star stands between two factors');
    const left = compile(first);
    const right = compile(second);
    return (environment) => {
      const whole = left(environment);
      const outer = gauge.scale;
      const other = right(environment);
      if (whole instanceof Law && (other instanceof Law || other instanceof FunctionValue))
        return convolved(whole, other, self);
      const scale = gauge.scale * outer;
      const [a, b] = [atOwnPoint(whole, environment, first), atOwnPoint(other, environment, second)];
      gauge.scale = Math.max(scale, magnitude(a) * magnitude(b));
      return isVector(a) && isVector(b) ? inner(a, b, self.range) : multiply(a, b, self.range);
    };
  },
  read: (self, read) => parenthesised(self.parts.map((part) => read(part, 'function')).join('*')),
};

/** x ↦ ∫ p(y) q(x − y) dy. */
function convolved(p: Law, q: Law | FunctionValue, self: Node): FunctionValue {
  return new FunctionValue((x: Value) => {
    if (!isVector(x) || !x.every(isScalar)) {
      throw new FormulaError('wrong-type/convolution', self.range);
    }
    const value = accumulate(
      spaceRule(p, self.range),
      (y) => {
        const rest = x.map((entry, i) => sub(entry, y[i] ?? 0));
        const weight = p.density(y);
        const other = q instanceof Law ? densityAt(q, rest, self) : applyFunction(q, [rest], self.range);
        gauge.scale = magnitude(weight) * magnitude(other);
        return multiply(weight, other, self.range);
      },
      self.range,
    );
    return value;
  });
}

export const convolutions: Group = {
  name: 'convolution',
  infix: {
    '*': {
      precedence: precedence.product,
      parse: (parser, left) => {
        const right = parser.expression(precedence.product + 1);
        return node(convolution, [left, right], null, span(left.range, right.range));
      },
    },
  },
};

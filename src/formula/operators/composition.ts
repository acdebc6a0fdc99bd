import { applyFunction } from '../algebra/apply-function.ts';
import { FormulaError } from '../error.ts';
import { node } from '../node.ts';
import { precedence } from '../precedence.ts';
import { span } from '../range.ts';
import type { Group } from '../registry.ts';
import type { Operator } from '../tree.ts';
import { FunctionValue, type Value } from '../value.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';

/** `f\circ g`: first g, then f. */
export const composition: Operator<null> = {
  name: 'composition',
  isFunction: true,
  compile(self, compile) {
    const [outer, inner] = self.parts;
    if (outer === undefined || inner === undefined) throw new Error('a composition has two functions');
    const f = compile(outer);
    const g = compile(inner);
    return (environment) => {
      const second = callable(f(environment), outer.range);
      const first = callable(g(environment), inner.range);
      return new FunctionValue((...values) =>
        applyFunction(second, [applyFunction(first, values, inner.range)], outer.range),
      );
    };
  },
  read: (self, read) => `\\left(${self.parts.map((part) => read(part, 'function')).join('\\circ ')}\\right)`,
};

function callable(value: Value, range: Range): FunctionValue {
  if (value instanceof FunctionValue) return value;
  throw new FormulaError('not-a-function/composed', range, { value: shapeOf(value) });
}

export const compositions: Group = {
  name: 'composition',
  infix: {
    '\\circ': {
      precedence: precedence.composition,
      parse: (parser, left) => {
        const right = parser.expression(precedence.composition + 1);
        return node(composition, [left, right], null, span(left.range, right.range));
      },
    },
  },
};

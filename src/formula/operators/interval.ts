import { subtract } from '../algebra/add.ts';
import { multiply } from '../algebra/multiply.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { bare } from '../parentheses.ts';
import { shapeOf } from '../shape.ts';
import type { Node, Operator } from '../tree.ts';
import { Box, isMatrix, ScaledIdentity, type Value } from '../value.ts';

/**
 * `[a, b]`, `[a, b)` or `(a, b]`: the interval between two numbers, where a single point more or less has no mass;
 * of two square matrices, their commutator.
 */
export const interval: Operator<null> = {
  name: 'interval',
  compile(self, compile) {
    const [first, second] = self.parts;
    if (first === undefined || second === undefined) throw new Error('an interval has two ends');
    const lower = compile(first);
    const upper = compile(second);
    return (environment) => {
      const a = lower(environment);
      const { scale } = gauge;
      const b = upper(environment);
      if (isSquare(a) && isSquare(b)) {
        gauge.scale *= 2 * scale;
        return subtract(multiply(a, b, self.range), multiply(b, a, self.range), self.range);
      }
      return new Box([end(a, first)], [end(b, second)]);
    };
  },
  read: (self, read) => `\\left[${self.parts.map((part) => bare(read(part))).join(',')}\\right]`,
};

function isSquare(value: Value): boolean {
  return value instanceof ScaledIdentity || (isMatrix(value) && value.length === value[0]?.length);
}

function end(value: Value, part: Node): number {
  if (typeof value === 'number') return value;
  throw new FormulaError('wrong-type/interval', part.range, { value: shapeOf(value) });
}

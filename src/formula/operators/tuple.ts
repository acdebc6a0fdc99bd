import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { bare } from '../parentheses.ts';
import { shapeOf } from '../shape.ts';
import type { Operator } from '../tree.ts';
import { compileItems } from './list.ts';
import { isNumeric, isVector, type Numeric } from '../value.ts';

/** `(t, \boldsymbol{x})`: numbers and columns one below the other, as one column. */
export const tuple: Operator<null> = {
  name: 'tuple',
  compile(self, compile) {
    const entries = compileItems(self.parts, compile, (part) => {
      const evaluate = pointwise(part, compile);
      return (environment) => [{ value: evaluate(environment), scale: gauge.scale, range: part.range }];
    });
    return (environment) => {
      const column: Numeric[] = [];
      let scale = 0;
      entries(environment).forEach(({ value, scale: size, range }) => {
        scale += size;
        if (isNumeric(value)) column.push(value);
        else if (isVector(value)) column.push(...value);
        else {
          throw new FormulaError('wrong-type/stack', range, { value: shapeOf(value) });
        }
      });
      gauge.scale = scale;
      return column;
    };
  },
  read: (self, read) => `\\left(${self.parts.map((part) => bare(read(part))).join(',')}\\right)`,
};

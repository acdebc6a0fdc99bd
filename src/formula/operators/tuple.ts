import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { bare } from '../parentheses.ts';
import type { Operator } from '../tree.ts';
import { isNumeric, isVector, typeName, type Numeric } from '../value.ts';

/** `(t, \boldsymbol{x})`: numbers and columns one below the other, as one column. */
export const tuple: Operator<null> = {
  name: 'tuple',
  compile(self, compile) {
    const entries = self.parts.map((part) => pointwise(part, compile));
    return (environment) => {
      const column: Numeric[] = [];
      let scale = 0;
      entries.forEach((entry, i) => {
        const value = entry(environment);
        scale += gauge.scale;
        if (isNumeric(value)) column.push(value);
        else if (isVector(value)) column.push(...value);
        else {
          throw new FormulaError(
            'wrong-type',
            `${typeName(value)} cannot be stacked in a column`,
            self.parts[i]?.range ?? self.range,
            'stack numbers and columns',
          );
        }
      });
      gauge.scale = scale;
      return column;
    };
  },
  read: (self, read) => `\\left(${self.parts.map((part) => bare(read(part))).join(',')}\\right)`,
};

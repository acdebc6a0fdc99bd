import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { isNode } from '../node.ts';
import { bare } from '../parentheses.ts';
import { shapeOf } from '../shape.ts';
import type { Operator } from '../tree.ts';
import { isVector, Picture, type Vector } from '../value.ts';
import { ellipsis } from './ellipsis.ts';

/** `[u, v, w]`: the matrix with these columns; with dots at the end, a picture of its first ones. */
export const columns: Operator<null> = {
  name: 'columns',
  compile(self, compile) {
    const isOpen = self.parts.some((part) => isNode(part, ellipsis));
    const shown = self.parts.map((part) => ({
      part,
      evaluate: isNode(part, ellipsis) ? null : pointwise(part, compile),
    }));
    return (environment) => {
      let scale = 0;
      const found = shown.map(({ part, evaluate }): Vector | null => {
        if (evaluate === null) return null;
        const value = evaluate(environment);
        scale += gauge.scale;
        if (isVector(value)) return value;
        throw new FormulaError('wrong-type/columns', part.range, { value: shapeOf(value) });
      });
      gauge.scale = scale;
      const height = Math.max(0, ...found.map((column) => column?.length ?? 0));
      if (found.some((column) => column !== null && column.length !== height)) {
        throw new FormulaError('wrong-size/columns', self.range);
      }
      const rows = Array.from({ length: height }, (_, i) => found.map((column) => column?.[i] ?? null));
      return isOpen ? new Picture(rows) : rows.map((row) => row.filter((entry) => entry !== null));
    };
  },
  read: (self, read) => `\\left[${self.parts.map((part) => bare(read(part))).join(',')}\\right]`,
};

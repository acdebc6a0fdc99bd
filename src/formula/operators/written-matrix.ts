import { assemble } from '../algebra/assemble.ts';
import { pointwise } from '../algebra/point.ts';
import type { Environment } from '../environment.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { bare } from '../parentheses.ts';
import { shapeOf } from '../shape.ts';
import type { Evaluate, Node, Operator, Read } from '../tree.ts';
import { isNumeric, Picture, type Value } from '../value.ts';
import { fillingOf } from './filling.ts';

/** Where each cell stands among the operands; the command of the dots that stand there otherwise. */
export interface MatrixData {
  readonly rows: readonly (readonly (number | string)[])[];
}

/**
 * `\begin{pmatrix} a & b \\ c & d \end{pmatrix}`: a matrix of numbers or of blocks.
 *
 * Dots whose pattern is plain, on the diagonal of a block-diagonal matrix or along one row or column, are filled in.
 * Any other dots make a picture, which a relation compares with a matrix entry by entry.
 */
export const writtenMatrix: Operator<MatrixData> = {
  name: 'matrix',
  compile(self, compile) {
    const grid = cellsOf(self);
    const isWhole = grid.every((row) => row.every((cell) => cell !== null));
    const filling = isWhole ? written(grid, compile) : fillingOf(grid, compile, self.range);
    if (filling === undefined) return picture(grid, compile);
    return (environment) => {
      const dimension = environment.ofWorld('d');
      const cells = filling(environment);
      const { scale } = gauge;
      const value = assemble(cells, self.range, typeof dimension === 'number' ? dimension : undefined);
      gauge.scale = scale;
      return value;
    };
  },
  read: (self, read) => `\\begin{pmatrix}${readRows(self, read)}\\end{pmatrix}`,
};

/** The nodes of the cells; null where dots stand. */
export function cellsOf(self: Node<MatrixData>): readonly (readonly (Node | null)[])[] {
  return self.data.rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? (self.parts[cell] ?? null) : null)),
  );
}

function written(
  grid: readonly (readonly (Node | null)[])[],
  compile: (part: Node) => Evaluate,
): (environment: Environment) => Value[][] {
  const cells = grid.map((row) => row.flatMap((cell) => (cell === null ? [] : [pointwise(cell, compile)])));
  return (environment) => {
    let scale = 0;
    const values = cells.map((row) =>
      row.map((cell) => {
        const value = cell(environment);
        scale += gauge.scale;
        return value;
      }),
    );
    gauge.scale = scale;
    return values;
  };
}

function picture(grid: readonly (readonly (Node | null)[])[], compile: (part: Node) => Evaluate): Evaluate {
  const cells = grid.map((row) =>
    row.map((cell) => (cell === null ? null : { evaluate: pointwise(cell, compile), range: cell.range })),
  );
  return (environment) => {
    let scale = 0;
    const rows = cells.map((row) =>
      row.map((cell) => {
        if (cell === null) return null;
        const value = cell.evaluate(environment);
        scale += gauge.scale;
        if (isNumeric(value)) return value;
        throw new FormulaError('wrong-type/cell', cell.range, { value: shapeOf(value) });
      }),
    );
    gauge.scale = scale;
    return new Picture(rows);
  };
}

function readRows(self: Node<MatrixData>, read: Read): string {
  const rows = self.data.rows.map((row) =>
    row
      .map((cell) => {
        const part = typeof cell === 'number' ? self.parts[cell] : undefined;
        return part === undefined ? String(cell) : bare(read(part));
      })
      .join('&'),
  );
  return rows.join('\\\\');
}

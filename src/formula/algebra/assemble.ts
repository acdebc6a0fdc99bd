import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import {
  isMatrix,
  isNumeric,
  isVector,
  Row,
  ScaledIdentity,
  type Matrix,
  type Numeric,
  type Value,
} from '../value.ts';

/** Rows and columns that a block takes; undefined for what takes any number, such as 0 and a multiple of 1. */
interface Shape {
  readonly height: number | undefined;
  readonly width: number | undefined;
}

/**
 * A matrix from its cells: numbers, or blocks that fit together; one column of numbers is a column, one row a row.
 *
 * A 0 beside blocks is a block of zeros of the size that its row and column have; where nothing says that size, it
 * is what is left of `dimension`, or 1.
 *
 * @param dimension the size of the whole, where it is known
 * @throws FormulaError `wrong-size` at the range of the matrix
 */
export function assemble(cells: readonly (readonly Value[])[], range: Range, dimension?: number): Value {
  const width = cells[0]?.length ?? 0;
  if (cells.some((row) => row.length !== width)) {
    throw new FormulaError('wrong-size/rows', range);
  }
  if (cells.every((row) => row.every(isNumeric))) return ofNumbers(cells);
  const shapes = cells.map((row) => row.map((cell) => sizesOf(cell, range)));
  const heights = shapes.map((row) =>
    agreed(
      row.map(({ height }) => height),
      range,
    ),
  );
  const widths = Array.from({ length: width }, (_, j) =>
    agreed(
      shapes.map((row) => row[j]?.width),
      range,
    ),
  );
  const [tall, wide] = [completed(heights, dimension), completed(widths, dimension)];
  return cells.flatMap((row, i) => stripe(row, tall[i] ?? 1, wide, range));
}

function ofNumbers(cells: readonly (readonly Numeric[])[]): Value {
  const [first = []] = cells;
  if (cells.length > 1 && first.length === 1) return cells.flat();
  return cells.length === 1 && first.length > 1 ? new Row(first) : cells;
}

function sizesOf(cell: Value, range: Range): Shape {
  if (cell === 0 || cell instanceof ScaledIdentity) return { height: undefined, width: undefined };
  if (isNumeric(cell)) return { height: 1, width: 1 };
  if (isMatrix(cell)) return { height: cell.length, width: cell[0]?.length ?? 0 };
  if (isVector(cell)) return { height: cell.length, width: 1 };
  if (cell instanceof Row) return { height: 1, width: cell.entries.length };
  throw new FormulaError('wrong-type/block', range, { value: shapeOf(cell) });
}

/** The one size that all blocks of a row or column have, as far as they have any. */
function agreed(sizes: readonly (number | undefined)[], range: Range): number | undefined {
  const known = [...new Set(sizes.filter((size) => size !== undefined))];
  if (known.length <= 1) return known[0];
  throw new FormulaError('wrong-size/blocks', range, { sizes: known.map(String) });
}

function completed(sizes: readonly (number | undefined)[], dimension: number | undefined): number[] {
  const known = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  const open = sizes.filter((size) => size === undefined).length;
  const rest = open === 1 && dimension !== undefined && dimension > known ? dimension - known : 1;
  return sizes.map((size) => size ?? rest);
}

/** The rows of one row of blocks. */
function stripe(blocks: readonly Value[], height: number, widths: readonly number[], range: Range): Matrix {
  const filled = blocks.map((block, j) => {
    const width = widths[j] ?? 1;
    if (isMatrix(block)) return block;
    if (block instanceof Row) return [block.entries];
    if (isVector(block)) return block.map((entry) => [entry]);
    const isIdentity = block instanceof ScaledIdentity;
    if (isIdentity && height !== width) {
      throw new FormulaError('wrong-size/identity-block', range, { height, width });
    }
    const onDiagonal = isIdentity ? block.factor : 0;
    const plain = isNumeric(block) ? block : 0;
    return Array.from({ length: height }, (_, i) =>
      Array.from({ length: width }, (__, k): Numeric => (isIdentity && i === k ? onDiagonal : plain)),
    );
  });
  return Array.from({ length: height }, (_, i) => filled.flatMap((block) => [...(block[i] ?? [])]));
}

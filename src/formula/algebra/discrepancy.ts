import { FormulaError } from '../error.ts';
import { spend } from '../gauge.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import { isMatrix, ScaledIdentity, type Matrix, type Numeric, type Picture, type Value } from '../value.ts';
import { subtract } from './add.ts';
import { dense } from './dense.ts';
import { magnitude } from './magnitude.ts';

type Cells = readonly (Numeric | null)[];

/**
 * How far a matrix is from what a picture with dots shows of it: the smallest sum of differences over all ways to
 * let the dots stand for rows and columns left out.
 *
 * The first and the last row are those of the matrix, and so are the first and the last column of a row; cells
 * without dots between them are neighbours. In a picture whose rows grow, a row ends on the diagonal.
 *
 * @throws FormulaError `wrong-type` against anything but a matrix, `wrong-size` where the picture shows more of it
 *   than there is
 */
export function discrepancy(picture: Picture, value: Value, range: Range): number {
  const matrix = value instanceof ScaledIdentity ? dense(value) : value;
  if (!isMatrix(matrix)) {
    throw new FormulaError('wrong-type/picture', range, { value: shapeOf(value) });
  }
  const size = picture.isDiagonal ? onDiagonal(picture, matrix, range) : overRows(picture, matrix, range);
  if (Number.isFinite(size)) return size;
  throw new FormulaError('wrong-size/picture', range, { value: shapeOf(matrix) });
}

function onDiagonal({ rows: [shown = []] }: Picture, matrix: Matrix, range: Range): number {
  const diagonal = matrix.map((row, i) => row[i] ?? 0);
  const beside = matrix.reduce(
    (sum, row, i) => sum + row.reduce<number>((within, x, j) => within + (i === j ? 0 : magnitude(x)), 0),
    0,
  );
  return beside + alongRow(shown, diagonal, diagonal.length - 1, 0, range);
}

function overRows({ rows }: Picture, matrix: Matrix, range: Range): number {
  const isGrowing = rows.some((row) => row.length !== rows[0]?.length);
  const width = matrix[0]?.length ?? 0;
  spend(rows.length * matrix.length * width, range);
  let least: number[] | undefined;
  let rule: 'next' | 'later' | 'skipped' = 'next';
  for (const shown of rows) {
    if (shown.every((cell) => cell === null)) {
      rule = 'skipped';
      continue;
    }
    const costs = matrix.map((row, i) => alongRow(shown, row, isGrowing ? i : width - 1, 1, range));
    const hasDots = shown.includes(null);
    const step = rule === 'next' && hasDots ? 'later' : rule;
    least = reached(least, step).map((before, i) => before + (costs[i] ?? Infinity));
    // A row with dots in it may stand for several of its kind.
    rule = hasDots ? 'later' : 'next';
    least.length = matrix.length;
  }
  return least?.at(rule === 'skipped' ? -2 : -1) ?? Infinity;

  /** For each row of the matrix, the least cost of the rows above it, as a step of that kind leads there. */
  function reached(costs: readonly number[] | undefined, step: typeof rule): number[] {
    if (costs === undefined)
      return matrix.map((_, i) => (i === 0 || (step === 'skipped' && i > 0) ? 0 : Infinity));
    if (step === 'next') return matrix.map((_, i) => costs[i - 1] ?? Infinity);
    const gap = step === 'skipped' ? 2 : 1;
    let best = Infinity;
    return matrix.map((_, i) => (best = Math.min(best, costs[i - gap] ?? Infinity)));
  }
}

/**
 * The least cost of one row.
 *
 * @param end the column that its last cell stands in
 * @param least how many entries dots stand for at least
 */
function alongRow(shown: Cells, row: readonly Numeric[], end: number, least: number, range: Range): number {
  let costs: number[] | undefined;
  let dots = 0;
  for (const cell of shown) {
    if (cell === null) {
      dots += 1;
      continue;
    }
    const gap = dots > 0 ? least + 1 : 1;
    let best = Infinity;
    const before: readonly number[] | undefined = costs;
    const isOpen = dots > 0;
    costs = row.map((entry, j) => {
      const here = magnitude(subtract(cell, entry, range));
      if (before === undefined) return (isOpen ? j >= least : j === 0) ? here : Infinity;
      if (!isOpen) return (before[j - 1] ?? Infinity) + here;
      best = Math.min(best, before[j - gap] ?? Infinity);
      return best + here;
    });
    dots = 0;
  }
  if (costs === undefined) return 0;
  if (dots === 0) return costs[end] ?? Infinity;
  return Math.min(Infinity, ...costs.slice(0, Math.max(0, end + 1 - least)));
}
